package mapae.web.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mapae.metric.ExecutionView;
import mapae.metric.JobDesk;
import mapae.metric.JobView;
import mapae.web.page.Address;
import mapae.web.page.Badge;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** Nightly jobs whose newest execution stopped or failed. */
@Dependent
class JobsAtWork {

    @Inject
    private PageFrame pageFrame;

    @Inject
    private JobDesk desk;

    WorkModel.Section section() {
        Texts texts = pageFrame.texts();
        List<WorkModel.Item> items = desk.jobs().stream()
                .flatMap(
                        job -> job
                                .latest()
                                .filter(latest -> latest.state().canGoOn())
                                .map(latest -> item(texts, job, latest))
                                .stream())
                .toList();
        return new WorkModel.Section(texts.get("work.jobs"), texts.get("work.jobs.none"), items, Optional.of("/jobs"));
    }

    private WorkModel.Item item(Texts texts, JobView job, ExecutionView latest) {
        Instant when = latest.endedAt().orElse(latest.createdAt());
        String why = latest.failure()
                .map(failure -> " · " + failure.text().in(texts.locale()))
                .orElse("");
        return new WorkModel.Item(
                job.title().in(texts.locale()),
                Address.of("jobs").toString(),
                pageFrame.formats().moment(when) + why,
                Optional.of(new Badge("danger", texts.name(latest.state()))));
    }
}
