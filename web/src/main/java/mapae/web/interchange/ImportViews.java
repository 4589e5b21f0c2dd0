package mapae.web.interchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mapae.access.AccountNames;
import mapae.interchange.ImportView;
import mapae.interchange.domain.ImportState;
import mapae.interchange.domain.RowError;
import mapae.shared.AccountId;
import mapae.web.page.Address;
import mapae.web.page.Badge;
import mapae.web.page.Formats;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** Imports in the reader's language. */
@RequestScoped
public class ImportViews {

    @Inject
    private PageFrame pageFrame;

    @Inject
    private AccountNames accounts;

    List<ImportsModel.Row> rows(List<ImportView> imports) {
        Texts texts = pageFrame.texts();
        Map<AccountId, String> names = accounts.of(
                imports.stream().map(ImportView::submittedBy).distinct().toList());
        return imports.stream()
                .map(run -> new ImportsModel.Row(
                        Address.of("imports", run.id().toString()).toString(),
                        run.fileName(),
                        texts.name(run.kind()),
                        run.profile(),
                        submitted(run, names),
                        badge(texts, run.state()),
                        run.accepted(),
                        run.rejected(),
                        run.changed()))
                .toList();
    }

    ImportModel model(ImportView run, List<RowError> errors) {
        Texts texts = pageFrame.texts();
        return new ImportModel(
                badge(texts, run.state()),
                run.state().isOver(),
                run.percentRead(),
                facts(run),
                run.failure().map(failure -> failure.text(texts.locale())),
                run.rejected(),
                errors.stream()
                        .map(error -> new ImportModel.Fault(
                                error.line(), error.column(), error.value(), error.text(texts.locale())))
                        .toList());
    }

    private List<ImportModel.Fact> facts(ImportView run) {
        Texts texts = pageFrame.texts();
        Formats formats = pageFrame.formats();
        List<ImportModel.Fact> facts = new ArrayList<>();
        facts.add(new ImportModel.Fact(texts.get("imports.kind"), texts.name(run.kind())));
        facts.add(new ImportModel.Fact(texts.get("imports.profile"), run.profile()));
        facts.add(new ImportModel.Fact(texts.get("imports.mode"), texts.name(run.mode())));
        facts.add(new ImportModel.Fact(texts.get("imports.size"), formats.bytes(run.sizeBytes())));
        facts.add(new ImportModel.Fact(
                texts.get("imports.submitted"), submitted(run, accounts.of(List.of(run.submittedBy())))));
        run.startedAt()
                .flatMap(start -> run.finishedAt().map(end -> Duration.between(start, end)))
                .ifPresent(
                        time -> facts.add(new ImportModel.Fact(texts.get("imports.duration"), formats.duration(time))));
        facts.add(new ImportModel.Fact(texts.get("imports.rows"), formats.count(run.rowsRead())));
        facts.add(new ImportModel.Fact(texts.get("imports.accepted"), formats.count(run.accepted())));
        facts.add(new ImportModel.Fact(texts.get("imports.rejected"), formats.count(run.rejected())));
        if (run.state() == ImportState.DONE) {
            facts.add(new ImportModel.Fact(texts.get("imports.changed"), formats.count(run.changed())));
        }
        return facts;
    }

    private String submitted(ImportView run, Map<AccountId, String> names) {
        String when = pageFrame.formats().moment(run.submittedAt());
        String who = names.get(run.submittedBy());
        return who == null ? when : when + " · " + who;
    }

    private static Badge badge(Texts texts, ImportState state) {
        String tone = switch (state) {
            case WAITING -> "gray";
            case CHECKING, STORING -> "information";
            case DONE -> "success";
            case REFUSED, INTERRUPTED -> "danger";
        };
        return new Badge(tone, texts.name(state));
    }
}
