package mapae.web.investment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.progress.ReportView;
import mapae.shared.Percent;
import mapae.web.page.Texts;

/** Monthly reports as the page of an investment shows them. */
final class Reports {

    private Reports() {}

    static List<InvestmentModel.Report> of(Texts texts, List<ReportView> reports) {
        return reports.stream()
                .map(report -> new InvestmentModel.Report(
                        report.month(),
                        report.reportedBy(),
                        report.physicalProgress().map(Percent::new),
                        report.actualCost(),
                        report.yearForecast(),
                        report.forecastFinish(),
                        report.rating().map(rating -> Badges.of(texts, rating)),
                        notes(texts, report)))
                .toList();
    }

    private static List<InvestmentModel.Note> notes(Texts texts, ReportView report) {
        List<InvestmentModel.Note> notes = new ArrayList<>();
        add(notes, texts.get("report.note"), report.note());
        add(notes, texts.get("report.note.schedule"), report.scheduleNote());
        add(notes, texts.get("report.note.variance"), report.varianceNote());
        add(notes, texts.get("report.note.budget"), report.budgetNote());
        add(notes, texts.get("report.note.benefits"), report.benefitsNote());
        return notes;
    }

    private static void add(List<InvestmentModel.Note> notes, String label, Optional<String> text) {
        text.filter(said -> !said.isBlank()).ifPresent(said -> notes.add(new InvestmentModel.Note(label, said)));
    }
}
