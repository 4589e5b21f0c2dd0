package mapae.web.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mapae.access.Caller;
import mapae.experiment.ExperimentQuery;
import mapae.experiment.ExperimentShown;
import mapae.experiment.Experiments;
import mapae.experiment.domain.Experiment;
import mapae.experiment.domain.ExperimentState;
import mapae.permission.domain.Operation;
import mapae.web.page.Address;
import mapae.web.page.Badge;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** Experiments that end soon, and those that wait for approval or a decision. */
@Dependent
class ExperimentsAtWork {

    private static final int SHOWN = 10;
    private static final int READ = 50;

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Experiments experiments;

    /** Those that the caller may do something about; empty where there are none. */
    Optional<WorkModel.Section> section(Caller caller) {
        Texts texts = pageFrame.texts();
        List<WorkModel.Item> items = Stream.of(
                        ExperimentShown.WAITING, ExperimentShown.PROPOSED, ExperimentShown.ENDING)
                .flatMap(shown ->
                        experiments
                                .list(new ExperimentQuery(shown, Optional.empty(), Optional.empty(), READ))
                                .rows()
                                .stream())
                .filter(one -> caller.may(Operation.KEEP_CASE, one.owner()))
                .distinct()
                .limit(SHOWN)
                .map(one -> item(texts, one))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkModel.Section(
                        texts.get("work.experiments"),
                        texts.get("work.experiments.none"),
                        items,
                        Optional.of("/experiments")));
    }

    private WorkModel.Item item(Texts texts, Experiment one) {
        return new WorkModel.Item(
                texts.get("experiment.title-of", one.title().in(texts.locale()), one.number()),
                Address.of("experiments", String.valueOf(one.id())).toString(),
                one.ownerName().in(texts.locale()) + " · "
                        + texts.get("work.experiment-ends", pageFrame.formats().date(one.endsOn())),
                Optional.of(new Badge(
                        one.state() == ExperimentState.ENDED ? "warning" : "information", texts.name(one.state()))));
    }
}
