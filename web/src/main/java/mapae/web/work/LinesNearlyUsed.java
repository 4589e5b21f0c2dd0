package mapae.web.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import mapae.ledger.LineStanding;
import mapae.ledger.LineStandings;
import mapae.web.ledger.BookAddresses;
import mapae.web.page.Badge;
import mapae.web.page.Formats;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** The lines of the caller's organisation of whose current budget little is left, for whoever commits from them. */
@Dependent
class LinesNearlyUsed {

    private static final int SHOWN = 10;

    @Inject
    private PageFrame pageFrame;

    @Inject
    private LineStandings standings;

    WorkModel.Section section() {
        Texts texts = pageFrame.texts();
        Formats formats = pageFrame.formats();
        List<WorkModel.Item> items = standings.nearlyUsed(SHOWN).stream()
                .map(standing -> item(texts, formats, standing))
                .toList();
        return new WorkModel.Section(
                texts.get("work.used", SHOWN), texts.get("work.used.none"), items, Optional.empty());
    }

    private static WorkModel.Item item(Texts texts, Formats formats, LineStanding standing) {
        String currency = standing.line().currency();
        int percent = standing.warnings().get(0).percent();
        return new WorkModel.Item(
                standing.line().title().in(texts.locale()),
                BookAddresses.journal(standing.line()).toString(),
                texts.get(
                        "work.used.detail",
                        standing.line().code(),
                        formats.exactly(standing.usage().used(), currency),
                        formats.exactly(standing.usage().current(), currency)),
                Optional.of(new Badge(percent < 100 ? "warning" : "danger", texts.get("work.used.share", percent))));
    }
}
