package mapae.experiment.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import mapae.experiment.domain.Experiment;
import mapae.experiment.domain.Experiment.Act;
import mapae.experiment.domain.ExperimentState;
import mapae.experiment.domain.ExperimentVerdict;
import mapae.shared.AccountId;
import mapae.shared.Bilingual;
import mapae.shared.Hand;
import mapae.shared.InvestmentId;
import mapae.shared.Measure;
import mapae.shared.MeasureDirection;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/** Makes experiments and measures of rows. */
final class ExperimentRows {

    static final String SELECT = "select x.*, i.code, i.title_ko, i.title_en, i.owner_id, o.name_ko, o.name_en,"
            + " ro.code as rollout_code, ro.title_ko as rollout_ko, ro.title_en as rollout_en,"
            + " v.findings, v.learnt, v.user_evidence, v.recommendation, v.evaluated_by, v.evaluated_for,"
            + " v.evaluated_at, p.display_name as proposed_name, pf.display_name as proposed_for_name,"
            + " a.display_name as approved_name, af.display_name as approved_for_name,"
            + " d.display_name as decided_name, df.display_name as decided_for_name,"
            + " e.display_name as evaluated_name, ef.display_name as evaluated_for_name from experiment x"
            + " join investment i on i.id = x.investment_id join organisation o on o.id = i.owner_id"
            + " left join investment ro on ro.id = x.rollout_id"
            + " left join experiment_evaluation v on v.experiment_id = x.id"
            + " join account p on p.id = x.proposed_by left join account pf on pf.id = x.proposed_for"
            + " left join account a on a.id = x.approved_by left join account af on af.id = x.approved_for"
            + " left join account d on d.id = x.decided_by left join account df on df.id = x.decided_for"
            + " left join account e on e.id = v.evaluated_by left join account ef on ef.id = v.evaluated_for";

    private ExperimentRows() {}

    static Experiment experiment(ResultSet row, LocalDate today) throws SQLException {
        ExperimentState stored = ExperimentState.valueOf(row.getString("state"));
        LocalDate endsOn = row.getObject("ends_on", LocalDate.class);
        boolean hasEnded = stored == ExperimentState.RUNNING && endsOn.isBefore(today);
        String rollout = row.getString("rollout_code");
        return new Experiment(
                row.getLong("id"),
                new InvestmentId(row.getLong("investment_id")),
                row.getString("code"),
                new Bilingual(row.getString("title_ko"), row.getString("title_en")),
                new OrganisationId(row.getLong("owner_id")),
                new Bilingual(row.getString("name_ko"), row.getString("name_en")),
                row.getInt("number"),
                Optional.ofNullable(row.getObject("begun_from_id", Long.class)),
                hasEnded ? ExperimentState.ENDED : stored,
                Won.of(row.getLong("ceiling")),
                row.getObject("starts_on", LocalDate.class),
                endsOn,
                row.getString("hypothesis"),
                row.getString("success"),
                List.of(),
                rollout == null
                        ? Optional.empty()
                        : Optional.of(new Experiment.Rollout(
                                rollout, new Bilingual(row.getString("rollout_ko"), row.getString("rollout_en")))),
                act(row, "proposed").orElseThrow(),
                act(row, "approved"),
                evaluation(row),
                decision(row),
                row.getInt("version"));
    }

    private static Optional<Experiment.Evaluation> evaluation(ResultSet row) throws SQLException {
        Optional<Act> act = act(row, "evaluated");
        return act.isEmpty()
                ? Optional.empty()
                : Optional.of(new Experiment.Evaluation(
                        row.getString("findings"),
                        row.getString("learnt"),
                        row.getString("user_evidence"),
                        ExperimentVerdict.valueOf(row.getString("recommendation")),
                        act.get()));
    }

    private static Optional<Experiment.Decision> decision(ResultSet row) throws SQLException {
        Optional<Act> act = act(row, "decided");
        return act.isEmpty()
                ? Optional.empty()
                : Optional.of(new Experiment.Decision(
                        ExperimentVerdict.valueOf(row.getString("verdict")), row.getString("reason"), act.get()));
    }

    private static Optional<Act> act(ResultSet row, String verb) throws SQLException {
        LocalDateTime at = row.getObject(verb + "_at", LocalDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new Act(
                        new Hand(
                                new AccountId(row.getLong(verb + "_by")),
                                Optional.ofNullable(row.getObject(verb + "_for", Long.class))
                                        .map(AccountId::new)),
                        row.getString(verb + "_name"),
                        Optional.ofNullable(row.getString(verb + "_for_name")),
                        at.toInstant(ZoneOffset.UTC)));
    }

    static Measure measure(ResultSet row) throws SQLException {
        return new Measure(
                row.getInt("position"),
                row.getString("name"),
                row.getString("unit"),
                MeasureDirection.valueOf(row.getString("direction")),
                Optional.ofNullable(row.getBigDecimal("baseline")),
                row.getBigDecimal("target"),
                row.getBigDecimal("actual") == null
                        ? Optional.empty()
                        : Optional.of(new Measure.Measurement(
                                row.getBigDecimal("actual"),
                                row.getObject("measured_on", LocalDate.class),
                                row.getString("source"))));
    }
}
