package mapae.web.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mapae.pool.PoolBook;
import mapae.pool.PoolMonthView;
import mapae.pool.Pools;
import mapae.pool.domain.CapacityClass;
import mapae.pool.domain.Certainty;
import mapae.pool.domain.Formula;
import mapae.pool.domain.RateKind;
import mapae.shared.Page;
import mapae.shared.Refusal;
import mapae.shared.RefusalTexts;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** A pool's page, whatever was sent from it. */
@RequestScoped
public class PoolScreen {

    /** Name of the parameter, and of the hidden field, of the month that is shown. */
    static final String MONTH = "month";

    private static final int ROWS = 25;
    private static final int PLACES = 4;

    /**
     * A pool.
     *
     * @param book the pool with its terms
     * @param view the month that is shown
     * @param rows institutions of this page
     * @param lines set aside and open, to allot
     * @param rates kinds of prices
     * @param certainties how sure a datum may be
     * @param form what is typed
     */
    public record Model(
            PoolBook book,
            PoolMonthView view,
            Page<PoolMonthView.Line> rows,
            List<Choice> lines,
            List<Choice> rates,
            List<Choice> certainties,
            Form form) {

        /** The address of the pool, or below it. */
        public Address at(String... further) {
            return address(book.pool().code(), further);
        }

        /** The address of the pool in another month. */
        public String in(YearMonth month) {
            return at().with(MONTH, month.toString()).toString();
        }

        /** The classes. */
        public List<CapacityClass> sizes() {
            return List.of(CapacityClass.values());
        }

        /** Why there is no figure, in the reader's language. */
        public String why(Frame frame, Optional<String> reason) {
            return PoolScreen.why(frame.texts().locale(), reason);
        }

        /** A figure with four decimals. */
        public String index(Frame frame, BigDecimal value) {
            return frame.formats().decimal(value, PLACES);
        }

        /** Whether a form whose fields begin like that was refused, and so is shown open. */
        public boolean isRefused(String... beginnings) {
            return form.faults().stream()
                    .anyMatch(fault -> Arrays.stream(beginnings).anyMatch(fault.field()::startsWith));
        }
    }

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Pools pools;

    @Inject
    private Once once;

    @Inject
    private Clock clock;

    static Address address(String code, String... further) {
        return Address.of(
                Stream.concat(Stream.of("pools", code), Arrays.stream(further)).toArray(String[]::new));
    }

    static String why(Locale locale, Optional<String> reason) {
        return RefusalTexts.text(reason.orElseThrow(), List.of(), locale);
    }

    /** A number of units, if one is given. */
    static Optional<Long> units(Form form, String field) {
        return form.decimal(field).flatMap(value -> {
            try {
                return Optional.of(value.longValueExact());
            } catch (ArithmeticException fraction) {
                form.refuse(field, "form.not-whole");
                return Optional.empty();
            }
        });
    }

    /** The month that is asked for; this one, if none is. */
    YearMonth month(Optional<String> asked) {
        return asked.map(PoolSheet::month).orElseGet(() -> YearMonth.from(LocalDate.now(clock)));
    }

    /** Does it once, and shows the page anew; or the form again, with what was refused at its field. */
    <T> Response run(
            String operation,
            String code,
            Form form,
            String prefix,
            List<?> asked,
            Class<T> type,
            Supplier<T> command) {
        try {
            once.run(operation, form.idempotencyKey(), asked, type, command);
        } catch (Refusal refusal) {
            if (refusal.code().equals("pool.unknown")) {
                throw refusal;
            }
            form.refuse(prefix + field(refusal, prefix), refusal);
            return page(Form.status(refusal), code, form);
        }
        pageFrame.announce("pool.done." + operation.substring(operation.indexOf('.') + 1));
        return Html.redirect(address(code).with(MONTH, month(form.text(MONTH)).toString()));
    }

    private static String field(Refusal refusal, String prefix) {
        return switch (refusal.code()) {
            case "pool.text-missing", "pool.text-too-long" ->
                refusal.arguments().get(0);
            case "pool.month-range", "pool.below-reserved" -> prefix.equals("name-") ? "nameKo" : MONTH;
            case "pool.weight" -> "weight-LARGE";
            case "pool.offer" -> "offerDay";
            case "ledger.line-unknown",
                    "ledger.earmarked",
                    "ledger.earmark-allotted",
                    "ledger.earmark-currency",
                    "ledger.funds-already",
                    "ledger.line-has-parts",
                    "ledger.line-code",
                    "pool.line-unknown" -> "code";
            case "ledger.value-date" -> "on";
            default -> firstOf(prefix);
        };
    }

    private static String firstOf(String prefix) {
        return switch (prefix) {
            case "formula-" -> "base-LARGE";
            case "rate-", "allot-" -> "amount";
            case "institutions-" -> "rows";
            case "line-" -> "code";
            case "name-" -> "nameKo";
            default -> "units";
        };
    }

    Response show(String code) {
        YearMonth month = month(pageFrame.address().parameter(MONTH));
        PoolBook book = pools.byCode(code);
        return page(200, book, month, filled(book, month));
    }

    Response page(int status, String code, Form form) {
        return page(status, pools.byCode(code), month(form.text(MONTH)), form);
    }

    /** What is in force, to be changed. */
    private Form filled(PoolBook book, YearMonth month) {
        Form form = Form.blank(pageFrame.texts())
                .with(MONTH, month)
                .with("name-version", book.pool().version())
                .with("name-nameKo", book.pool().name().ko())
                .with("name-nameEn", book.pool().name().en())
                .with("capacity-month", month)
                .with("institutions-month", month)
                .with("formula-month", month)
                .with("rate-year", month.getYear())
                .with("line-year", month.getYear());
        Optional.ofNullable(book.capacities().get(month)).ifPresent(units -> form.with("capacity-units", units));
        book.formulas().stream().findFirst().ifPresent(formula -> fill(form, formula));
        return form;
    }

    private static void fill(Form form, Formula formula) {
        for (CapacityClass size : CapacityClass.values()) {
            form.with("formula-base-" + size, formula.base().get(size));
            form.with(
                    "formula-weight-" + size,
                    formula.weight().get(size).stripTrailingZeros().toPlainString());
        }
        form.with("formula-offerDay", formula.offerDay());
        form.with(
                "formula-offerPart",
                formula.offerPart().value().stripTrailingZeros().toPlainString());
        form.with("formula-certainty", formula.certainty());
    }

    private Response page(int status, PoolBook book, YearMonth month, Form form) {
        PoolMonthView view = pools.month(book.pool().code(), month);
        String after = pageFrame.address().parameter("after").orElse("");
        List<PoolMonthView.Line> from = view.institutions().stream()
                .filter(line -> line.code().compareTo(after) > 0)
                .limit(ROWS + 1L)
                .toList();
        return Html.page(
                status,
                "pool/detail.jte",
                pageFrame
                        .named(book.pool().name().in(pageFrame.locale()))
                        .below(pageFrame.texts().get("pools.title"), Address.of("pools")),
                new Model(
                        book,
                        view,
                        Page.of(from, ROWS, PoolMonthView.Line::code),
                        book.lines().stream()
                                .filter(one -> !one.isClosed())
                                .map(one -> one.line().year() + " " + one.line().code())
                                .map(one -> new Choice(one, one))
                                .toList(),
                        choices(RateKind.values()),
                        choices(Certainty.values()),
                        form));
    }

    private List<Choice> choices(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(one -> Choice.of(pageFrame.texts(), one))
                .toList();
    }
}
