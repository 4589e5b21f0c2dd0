package mapae.web.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mapae.metric.FindingView;
import mapae.metric.Findings;
import mapae.metric.domain.FindingKind;
import mapae.web.page.Address;
import mapae.web.page.Badge;
import mapae.web.page.Formats;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** What the published figures point out, the largest of each kind, for whoever oversees the portfolio. */
@Dependent
class FindingsAtWork {

    private static final int OF_EACH_KIND = 3;

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Findings findings;

    WorkModel.Section section() {
        Texts texts = pageFrame.texts();
        Formats formats = pageFrame.formats();
        List<WorkModel.Item> items = Arrays.stream(FindingKind.values())
                .flatMap(kind -> findings.largest(kind, OF_EACH_KIND).stream())
                .map(finding -> item(texts, formats, finding))
                .toList();
        return new WorkModel.Section(
                texts.get("work.findings", OF_EACH_KIND), texts.get("work.findings.none"), items, Optional.empty());
    }

    private static WorkModel.Item item(Texts texts, Formats formats, FindingView finding) {
        return new WorkModel.Item(
                finding.investmentTitle().in(texts.locale()),
                Address.of("investments", finding.investmentCode()) + "#metrics",
                texts.get(
                        "work.findings." + finding.kind().code(),
                        size(formats, finding),
                        finding.month().map(formats::month).orElseGet(() -> formats.date(finding.asOf()))),
                Optional.of(new Badge("warning", finding.title().in(texts.locale()))));
    }

    private static String size(Formats formats, FindingView finding) {
        return finding.kind() == FindingKind.COST_OVERRUN
                ? formats.decimal(finding.size(), 2)
                : formats.count(finding.size().longValueExact());
    }
}
