package mapae.web.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import mapae.interchange.ImportView;
import mapae.interchange.Imports;
import mapae.interchange.domain.ImportState;
import mapae.web.page.Address;
import mapae.web.page.Badge;
import mapae.web.page.Formats;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** The imports that are under way or broke off, for whoever looks after them. */
@Dependent
class ImportsAtWork {

    private static final int LOOK_BACK = 50;
    private static final int SHOWN = 10;

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Imports imports;

    WorkModel.Section section() {
        Texts texts = pageFrame.texts();
        Formats formats = pageFrame.formats();
        List<WorkModel.Item> items = imports.list(Optional.empty(), LOOK_BACK).rows().stream()
                .filter(run -> run.state() != ImportState.DONE && run.state() != ImportState.REFUSED)
                .limit(SHOWN)
                .map(run -> item(texts, formats, run))
                .toList();
        return new WorkModel.Section(
                texts.get("work.imports"), texts.get("work.imports.none"), items, Optional.of("/imports"));
    }

    private static WorkModel.Item item(Texts texts, Formats formats, ImportView run) {
        String tone = run.state() == ImportState.INTERRUPTED ? "danger" : "information";
        return new WorkModel.Item(
                run.fileName(),
                Address.of("imports", run.id().toString()).toString(),
                texts.get("work.imports.detail", formats.moment(run.submittedAt()), run.percentRead()),
                Optional.of(new Badge(tone, texts.name(run.state()))));
    }
}
