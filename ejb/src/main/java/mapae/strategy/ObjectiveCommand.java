package mapae.strategy;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Bilingual;

/** What is done to objectives. */
public sealed interface ObjectiveCommand {

    /**
     * A new one.
     *
     * @param code short code
     * @param strategy code of its strategy
     * @param parent code of the objective that it is a part of
     * @param title what it is called
     * @param description what it means
     * @param validFrom first day
     * @param validTo last day
     */
    record Begin(
            String code,
            String strategy,
            Optional<String> parent,
            Bilingual title,
            Optional<String> description,
            LocalDate validFrom,
            Optional<LocalDate> validTo)
            implements ObjectiveCommand {}

    /**
     * One that stands: renamed, made a part of another, or ended.
     *
     * @param code its code
     * @param parent code of the objective that it is a part of
     * @param title what it is called
     * @param description what it means
     * @param validTo last day
     * @param version on which the change is based
     */
    record Change(
            String code,
            Optional<String> parent,
            Bilingual title,
            Optional<String> description,
            Optional<LocalDate> validTo,
            int version)
            implements ObjectiveCommand {}
}
