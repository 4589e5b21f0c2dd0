package mapae.web.metric;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import mapae.metric.JobView;
import mapae.shared.Bilingual;

/**
 * A nightly job as the REST interface tells it.
 *
 * @param job its name
 * @param title its name for readers
 * @param purpose what it is for
 * @param latest its newest execution, if it ever ran
 * @param publishedAsOf the day that the published results describe, if there are any
 * @param publishedAt when they were published
 */
public record JobAnswer(
        String job,
        Bilingual title,
        Bilingual purpose,
        Optional<ExecutionAnswer> latest,
        Optional<LocalDate> publishedAsOf,
        Optional<Instant> publishedAt) {

    static JobAnswer of(JobView view, Locale locale) {
        return new JobAnswer(
                view.job(),
                view.title(),
                view.purpose(),
                view.latest().map(execution -> ExecutionAnswer.of(execution, locale)),
                view.publishedAsOf(),
                view.publishedAt());
    }
}
