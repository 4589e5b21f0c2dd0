package mapae.web.ledger;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import mapae.ledger.CarryOverStatement;
import mapae.ledger.VirementReport;
import mapae.ledger.domain.PostingKind;
import mapae.shared.Won;
import mapae.web.page.Csv;

/** Reports as files for spreadsheets, exact to the unit of the currency; the last row holds the totals. */
final class ReportFile {

    private static final List<String> VIREMENT = List.of(
            "number",
            "day",
            "kind",
            "article",
            "organisation",
            "organisationName",
            "line",
            "title",
            "toOrganisation",
            "toOrganisationName",
            "toLine",
            "toTitle",
            "currency",
            "amount",
            "reference",
            "reason");

    private static final List<String> CARRY_OVER = List.of(
            "organisation",
            "organisationName",
            "line",
            "title",
            "currency",
            "current",
            "spent",
            "carriedOut",
            "lapsed",
            "way",
            "wayAmount",
            "reason",
            "reference",
            "decidedBy");

    private ReportFile() {}

    /**
     * The virements of a quarter, one a row.
     *
     * @param heads from the name of a column to what stands over it
     */
    static Response of(VirementReport report, UnaryOperator<String> heads, Locale locale) {
        return file("virements-" + report.year() + "-" + report.quarter(), csv -> {
            csv.row(VIREMENT.stream().map(heads).toArray());
            for (VirementReport.Row row : report.rows()) {
                csv.row(
                        row.number(),
                        row.day(),
                        row.kind().title().in(locale),
                        row.article().in(locale),
                        row.organisation(),
                        row.organisationName().in(locale),
                        row.line(),
                        row.title().in(locale),
                        row.toOrganisation(),
                        row.toOrganisationName().in(locale),
                        row.toLine(),
                        row.toTitle().in(locale),
                        report.currency(),
                        row.amount().amount(),
                        row.reference(),
                        row.reason());
            }
            csv.row(total(heads, VIREMENT, name -> switch (name) {
                case "currency" -> report.currency();
                case "amount" -> report.total().amount();
                default -> "";
            }));
        });
    }

    /**
     * What a year carried over: a row for each line and way. The amounts of a line stand in its first row alone, so that
     * columns add up.
     *
     * @param heads from the name of a column to what stands over it
     */
    static Response of(CarryOverStatement statement, UnaryOperator<String> heads, Locale locale) {
        return file("carry-overs-" + statement.year(), csv -> {
            csv.row(CARRY_OVER.stream().map(heads).toArray());
            for (CarryOverStatement.Row row : statement.rows()) {
                for (int i = 0; i < row.ways().size(); i++) {
                    csv.row(cells(statement, row, row.ways().get(i), i == 0, locale));
                }
            }
            csv.row(total(heads, CARRY_OVER, name -> switch (name) {
                case "currency" -> statement.currency();
                case "current" -> statement.totals().current().amount();
                case "spent" -> statement.totals().spent().amount();
                case "carriedOut", "wayAmount" ->
                    statement.totals().carriedOut().amount();
                case "lapsed" -> statement.totals().lapsed().amount();
                default -> "";
            }));
        });
    }

    private static Object[] cells(
            CarryOverStatement statement,
            CarryOverStatement.Row row,
            CarryOverStatement.Way way,
            boolean isFirst,
            Locale locale) {
        return new Object[] {
            row.organisation(),
            row.organisationName().in(locale),
            row.line(),
            row.title().in(locale),
            statement.currency(),
            once(isFirst, row.amounts().current()),
            once(isFirst, row.amounts().spent()),
            once(isFirst, row.amounts().carriedOut()),
            once(isFirst, row.amounts().lapsed()),
            title(way.kind(), locale),
            way.amount().amount(),
            joined(way, one -> Optional.of(one.reason())),
            joined(way, CarryOverStatement.Decision::reference),
            joined(way, one -> Optional.of(one.decidedBy()))
        };
    }

    private static String title(PostingKind kind, Locale locale) {
        return kind.title().in(locale);
    }

    private static Optional<Long> once(boolean isFirst, Won amount) {
        return isFirst ? Optional.of(amount.amount()) : Optional.empty();
    }

    private static String joined(
            CarryOverStatement.Way way, Function<CarryOverStatement.Decision, Optional<String>> which) {
        return way.decisions().stream()
                .flatMap(one -> which.apply(one).stream())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static Object[] total(UnaryOperator<String> heads, List<String> columns, Function<String, Object> amounts) {
        Object[] cells = columns.stream().map(amounts).toArray();
        cells[0] = heads.apply("total");
        return cells;
    }

    /** Writes the rows of a file. */
    @FunctionalInterface
    private interface Rows {
        void into(Csv csv) throws IOException;
    }

    private static Response file(String name, Rows rows) {
        StreamingOutput body = out -> {
            try (Csv csv = new Csv(out)) {
                rows.into(csv);
            }
        };
        return Response.ok(body, Csv.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .build();
    }
}
