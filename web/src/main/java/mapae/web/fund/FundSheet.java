package mapae.web.fund;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import mapae.fund.FundBook;
import mapae.fund.domain.FundStatement;
import mapae.web.page.Csv;

/** A fund's statement and a call's ranking as files for spreadsheets. What is computed is written in full. */
final class FundSheet {

    private FundSheet() {}

    /** A row for each call between what the books say and what is left. */
    static Response statement(FundBook book) {
        FundStatement all = book.statement();
        return file("fund-" + book.fund().code() + "-" + all.date(), csv -> {
            csv.row(
                    "fund",
                    "date",
                    "call",
                    "sources",
                    "allotted",
                    "not_allotted",
                    "moved",
                    "promised",
                    "awarded",
                    "released",
                    "to_release",
                    "fallen",
                    "returned",
                    "remaining");
            for (FundStatement.OfCall one : all.calls()) {
                csv.row(
                        book.fund().code(),
                        all.date(),
                        one.number(),
                        "",
                        "",
                        "",
                        "",
                        one.promised().amount(),
                        one.awarded().amount(),
                        one.released().amount(),
                        one.toRelease().amount(),
                        one.fallen().amount(),
                        one.returned().amount(),
                        one.left().amount());
            }
            csv.row(
                    book.fund().code(),
                    all.date(),
                    "",
                    all.sources().amount(),
                    all.allotted().amount(),
                    all.notAllotted().amount(),
                    all.moved().amount(),
                    all.promised().amount(),
                    all.awarded().amount(),
                    all.released().amount(),
                    all.toRelease().amount(),
                    all.fallen().amount(),
                    all.returned().amount(),
                    all.remaining().amount());
        });
    }

    /** A row for each application: those that are ranked, and then those that are not. */
    static Response ranking(String code, int number, FundBook.RankingBook ranking) {
        return file("fund-" + code + "-" + number + "-ranking", csv -> {
            csv.row(
                    "place",
                    "application",
                    "investment",
                    "title_ko",
                    "title_en",
                    "organisation",
                    "asked",
                    "mean",
                    "least",
                    "greatest",
                    "deviation",
                    "heaviest",
                    "draw",
                    "outcome",
                    "proposed",
                    "award");
            for (FundBook.Row one : ranking.rows()) {
                csv.row(
                        one.place(),
                        one.application().number(),
                        one.application().investment(),
                        one.application().title().ko(),
                        one.application().title().en(),
                        one.application().organisation(),
                        one.application().asked().amount(),
                        one.mean(),
                        one.least(),
                        one.greatest(),
                        one.deviation().value(),
                        one.heaviest(),
                        one.draw(),
                        one.outcome(),
                        one.proposed().map(amount -> amount.amount()),
                        one.award());
            }
            ranking.open()
                    .forEach(one -> csv.row(
                            "",
                            one.number(),
                            one.investment(),
                            one.title().ko(),
                            one.title().en(),
                            one.organisation(),
                            one.asked().amount(),
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            ""));
        });
    }

    private static Response file(String name, Consumer<Csv> rows) {
        StreamingOutput body = out -> write(rows, out);
        return Response.ok(body, Csv.TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .build();
    }

    private static void write(Consumer<Csv> rows, OutputStream out) throws IOException {
        try (Csv csv = new Csv(out)) {
            rows.accept(csv);
        }
    }
}
