package mapae.experiment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.Hand;
import mapae.shared.InvestmentId;
import mapae.shared.Measure;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/**
 * An experiment.
 *
 * @param id key
 * @param investmentId of what
 * @param investment its code
 * @param title its title
 * @param owner the organisation that answers for it
 * @param ownerName its name
 * @param number within the investment, from 1
 * @param begunFrom key of the experiment that it goes on from, if from one
 * @param state where it stands
 * @param ceiling the most that may be committed, in won
 * @param startsOn first day
 * @param endsOn last day
 * @param hypothesis what is supposed
 * @param success what must come out for it to count as a success
 * @param measures what is measured
 * @param rollout the investment that would roll it out, if one is named
 * @param proposed who proposed it
 * @param approved who approved it, if anybody did
 * @param evaluation what came out, once it was evaluated
 * @param decision what was decided, if it was
 * @param version for the next change
 */
public record Experiment(
        long id,
        InvestmentId investmentId,
        String investment,
        Bilingual title,
        OrganisationId owner,
        Bilingual ownerName,
        int number,
        Optional<Long> begunFrom,
        ExperimentState state,
        Won ceiling,
        LocalDate startsOn,
        LocalDate endsOn,
        String hypothesis,
        String success,
        List<Measure> measures,
        Optional<Rollout> rollout,
        Act proposed,
        Optional<Act> approved,
        Optional<Evaluation> evaluation,
        Optional<Decision> decision,
        int version) {

    /**
     * Something done.
     *
     * @param by who, and in whose place
     * @param name name of who did it
     * @param forName name of the one in whose place, if in anybody's
     * @param at when
     */
    public record Act(Hand by, String name, Optional<String> forName, Instant at) {}

    /**
     * The investment that would roll it out.
     *
     * @param code its code
     * @param title its title
     */
    public record Rollout(String code, Bilingual title) {}

    /**
     * What came out.
     *
     * @param findings what was found
     * @param learnt what was learnt
     * @param userEvidence what users showed
     * @param recommendation what should become of it
     * @param act who evaluated it, and when
     */
    public record Evaluation(
            String findings, String learnt, String userEvidence, ExperimentVerdict recommendation, Act act) {}

    /**
     * What was decided.
     *
     * @param verdict what
     * @param reason why
     * @param act who decided, and when
     */
    public record Decision(ExperimentVerdict verdict, String reason, Act act) {}

    /** The same with these measures. */
    public Experiment with(List<Measure> known) {
        return new Experiment(
                id,
                investmentId,
                investment,
                title,
                owner,
                ownerName,
                number,
                begunFrom,
                state,
                ceiling,
                startsOn,
                endsOn,
                hypothesis,
                success,
                known,
                rollout,
                proposed,
                approved,
                evaluation,
                decision,
                version);
    }

    /** What the ceiling in the books rests upon. */
    public String reference() {
        return "experiment/" + id;
    }

    /** Whether it was approved and nothing is decided yet. */
    public boolean underWay() {
        return state == ExperimentState.RUNNING || state == ExperimentState.ENDED;
    }

    /** Whether somebody else has to decide: it ended, or was evaluated before. */
    public boolean waits() {
        return state == ExperimentState.ENDED || state == ExperimentState.RUNNING && evaluation.isPresent();
    }
}
