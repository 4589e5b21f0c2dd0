package mapae.metric;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Bilingual;

/**
 * A nightly job.
 *
 * @param job its name
 * @param title its name for readers
 * @param purpose what it is for
 * @param latest its newest execution, if it ever ran
 * @param publishedAsOf the day that the published results describe, if there are any
 * @param publishedAt when they were published
 */
public record JobView(
        String job,
        Bilingual title,
        Bilingual purpose,
        Optional<ExecutionView> latest,
        Optional<LocalDate> publishedAsOf,
        Optional<Instant> publishedAt) {}
