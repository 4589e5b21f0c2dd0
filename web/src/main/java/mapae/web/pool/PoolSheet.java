package mapae.web.pool;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.DateTimeException;
import java.time.YearMonth;
import mapae.pool.PoolMonthView;
import mapae.shared.Refusal;
import mapae.web.page.Csv;

/** A month of a pool as a file for spreadsheets: a row for each institution, and one for what nobody used. */
final class PoolSheet {

    private PoolSheet() {}

    static Response file(PoolMonthView view) {
        StreamingOutput body = out -> {
            try (Csv csv = new Csv(out)) {
                csv.row(
                        "pool",
                        "month",
                        "institution",
                        "nameKo",
                        "nameEn",
                        "capacityClass",
                        "need",
                        "base",
                        "share",
                        "entitled",
                        "offered",
                        "own",
                        "taken",
                        "used",
                        "cost");
                for (PoolMonthView.Line line : view.institutions()) {
                    csv.row(
                            view.pool().code(),
                            view.month(),
                            line.code(),
                            line.name().ko(),
                            line.name().en(),
                            line.size(),
                            line.need(),
                            line.base(),
                            line.share(),
                            line.entitled(),
                            line.offered(),
                            line.own(),
                            line.taken(),
                            line.used(),
                            line.cost().amount());
                }
                csv.row(
                        view.pool().code(),
                        view.month(),
                        "",
                        view.pool().name().ko(),
                        view.pool().name().en(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        view.cost().idle().amount());
            }
        };
        String name = view.pool().code() + "-" + view.month() + ".csv";
        return Response.ok(body, Csv.TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    /**
     * A month.
     *
     * @throws Refusal {@code pool.month}
     */
    static YearMonth month(String text) {
        try {
            return YearMonth.parse(String.valueOf(text).strip());
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("pool.month", String.valueOf(text));
        }
    }
}
