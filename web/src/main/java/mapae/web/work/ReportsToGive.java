package mapae.web.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.access.Caller;
import mapae.investment.InvestmentName;
import mapae.investment.Register;
import mapae.progress.ProgressReporting;
import mapae.progress.ReportView;
import mapae.shared.InvestmentId;
import mapae.web.page.Address;
import mapae.web.page.Formats;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** The investments of the caller's organisation that lack the report of the last whole month. */
@Dependent
class ReportsToGive {

    @Inject
    private PageFrame pageFrame;

    @Inject
    private ProgressReporting reporting;

    @Inject
    private Register register;

    @Inject
    private Clock clock;

    WorkModel.Section section(Caller caller) {
        Texts texts = pageFrame.texts();
        Formats formats = pageFrame.formats();
        YearMonth month = YearMonth.now(clock).minusMonths(1);
        List<InvestmentId> missing = reporting.unreported(caller.organisation(), month);
        Map<InvestmentId, ReportView> latest = reporting.latest(missing);
        List<WorkModel.Item> items = register.names(missing).values().stream()
                .sorted(Comparator.comparing(InvestmentName::code))
                .map(name -> new WorkModel.Item(
                        name.title().in(texts.locale()),
                        Address.of("investments", name.code(), "report")
                                .with("month", month.toString())
                                .toString(),
                        name.code() + " · " + last(texts, formats, Optional.ofNullable(latest.get(name.id()))),
                        Optional.empty()))
                .toList();
        return new WorkModel.Section(
                texts.get("work.unreported", formats.month(month)),
                texts.get("work.unreported.none", formats.month(month)),
                items,
                Optional.empty());
    }

    private static String last(Texts texts, Formats formats, Optional<ReportView> latest) {
        return latest.map(report -> texts.get("work.unreported.last", formats.month(report.month())))
                .orElseGet(() -> texts.get("work.unreported.never"));
    }
}
