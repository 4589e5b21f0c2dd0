package mapae.web.strategy;

import java.util.function.Consumer;
import mapae.shared.Bilingual;
import mapae.strategy.CoverageView;
import mapae.strategy.StrategyView;
import mapae.strategy.domain.LiveInvestment;
import mapae.web.page.Texts;

/** A list of coverage as rows of a spreadsheet. */
final class CoverageSheet {

    private CoverageSheet() {}

    static void write(CoverageView shown, String list, Texts texts, Consumer<Object[]> row) {
        switch (list) {
            case "unserved" -> {
                row.accept(heads(texts, "strategy.code", "strategy.objective", "strategy.name"));
                shown.unserved()
                        .forEach(one -> row.accept(new Object[] {one.code(), in(texts, one.title()), one.strategy()}));
            }
            case "unaligned" -> {
                row.accept(heads(texts, "strategy.code", "strategy.investment", "strategy.owner"));
                shown.unaligned().forEach(one -> row.accept(cells(texts, one)));
            }
            case "partly" -> {
                row.accept(heads(texts, "strategy.code", "strategy.investment", "strategy.owner", "strategy.share"));
                shown.partly().forEach(one -> {
                    Object[] cells = cells(texts, one.investment());
                    row.accept(new Object[] {
                        cells[0], cells[1], cells[2], one.share().value()
                    });
                });
            }
            default -> {
                row.accept(heads(texts, "coverage.why", "coverage.first", "coverage.second", "strategy.investments"));
                shown.overlaps()
                        .forEach(one -> row.accept(new Object[] {
                            texts.name(one.reason()),
                            one.first().code(),
                            one.second().map(StrategyView::code),
                            one.investments()
                        }));
            }
        }
    }

    private static Object[] cells(Texts texts, LiveInvestment one) {
        return new Object[] {one.code(), in(texts, one.title()), in(texts, one.ownerName())};
    }

    private static Object[] heads(Texts texts, String... keys) {
        Object[] heads = new Object[keys.length];
        for (int i = 0; i < keys.length; i++) {
            heads[i] = texts.get(keys[i]);
        }
        return heads;
    }

    private static String in(Texts texts, Bilingual text) {
        return text.in(texts.locale());
    }
}
