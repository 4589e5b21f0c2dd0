package mapae.investment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.intake.Intake;
import mapae.intake.domain.Column;
import mapae.intake.domain.Row;
import mapae.intake.domain.Source;
import mapae.intake.domain.Table;
import mapae.investment.model.Investments;
import mapae.shared.InvestmentId;
import mapae.shared.Won;

/**
 * Takes many investments in at once, for imports, in the caller's transaction. Who may import is decided by the door of
 * the import. Of facts with a month, the latest month's win, whatever the order in which they come.
 */
@Stateless
@PermitAll
public class InvestmentIntake {

    private static final Table TABLE = new Table(
            "investment",
            List.of(Column.text("code", "code")),
            List.of(
                    Column.text("title_ko", "titleKo"),
                    Column.text("title_en", "titleEn"),
                    Column.text("summary", "summary"),
                    Column.text("kind", "kind"),
                    Column.text("category", "category"),
                    Column.whole("owner_id", "owner"),
                    Column.text("stage", "stage"),
                    Column.text("currency", "currency"),
                    Column.day("starts_on", "startsOn"),
                    Column.day("planned_finish", "plannedFinish"),
                    Column.whole("budget_at_completion", "budgetAtCompletion"),
                    Column.day("facts_as_of", "factsAsOf")));

    private static final int STARTS_ON = TABLE.place("startsOn");
    private static final int PLANNED_FINISH = TABLE.place("plannedFinish");
    private static final int AS_OF = TABLE.place("factsAsOf");

    @Inject
    private Intake intake;

    @Inject
    private Investments investments;

    /**
     * Registers what is new and changes what the source newly says.
     *
     * @return positions of the facts that changed anything
     */
    public BitSet store(List<InvestmentFacts> facts, Source source) {
        return intake.take(
                TABLE, source, facts.stream().map(InvestmentIntake::row).toList(), InvestmentIntake::isPast, Map.of());
    }

    /**
     * The dates by which an investment would end before it starts, beside what else is known of it.
     *
     * @return their positions
     */
    public BitSet reversed(List<InvestmentDates> dates, Source source) {
        return intake.refused(
                TABLE,
                source,
                dates.stream().map(InvestmentIntake::row).toList(),
                InvestmentIntake::isPast,
                InvestmentIntake::isInOrder);
    }

    /** Identifiers by code; codes that do not exist are left out. */
    public Map<String, InvestmentId> idsByCode(Collection<String> codes) {
        return investments.idsByCode(codes);
    }

    private static boolean isPast(List<Object> before, List<Object> said) {
        LocalDate known = (LocalDate) before.get(AS_OF);
        LocalDate now = (LocalDate) said.get(AS_OF);
        return known != null && now != null && now.isBefore(known);
    }

    private static boolean isInOrder(List<Object> values) {
        LocalDate start = (LocalDate) values.get(STARTS_ON);
        LocalDate finish = (LocalDate) values.get(PLANNED_FINISH);
        return start == null || finish == null || !finish.isBefore(start);
    }

    private static Row row(InvestmentDates dates) {
        Object[] values = new Object[TABLE.content().size()];
        values[STARTS_ON] = dates.startsOn().orElse(null);
        values[PLANNED_FINISH] = dates.plannedFinish().orElse(null);
        values[AS_OF] = firstDay(dates.asOf());
        return new Row(List.of(dates.code()), Arrays.asList(values));
    }

    private static Row row(InvestmentFacts fact) {
        return new Row(
                List.of(fact.code()),
                Arrays.asList(
                        fact.title().ko(),
                        fact.title().en(),
                        fact.summary().orElse(null),
                        fact.kind().name(),
                        fact.category().orElse(null),
                        fact.owner().value(),
                        fact.stage().name(),
                        fact.currency(),
                        fact.startsOn().orElse(null),
                        fact.plannedFinish().orElse(null),
                        fact.budgetAtCompletion().map(Won::amount).orElse(null),
                        firstDay(fact.asOf())));
    }

    private static LocalDate firstDay(Optional<YearMonth> month) {
        return month.map(m -> m.atDay(1)).orElse(null);
    }
}
