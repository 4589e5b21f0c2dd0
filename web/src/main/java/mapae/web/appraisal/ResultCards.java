package mapae.web.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mapae.appraisal.AppraisalView;
import mapae.appraisal.domain.AppraisalFormula;
import mapae.appraisal.domain.DiscountRates;
import mapae.appraisal.domain.Explained;
import mapae.appraisal.domain.InternalRates;
import mapae.shared.RefusalTexts;
import mapae.shared.Won;
import mapae.web.page.Formats;
import mapae.web.page.MetricCard;
import mapae.web.page.Texts;

/** The results of an appraisal, each with its formula, its inputs and the version of the rate, in the reader's words. */
final class ResultCards {

    private static final String KRW = "KRW";

    /** As many decimals of a percentage as a rate of return is shown with. */
    private static final int RATE_DECIMALS = 3;

    private static final int INDEX_DECIMALS = 4;

    private final Texts texts;
    private final Formats formats;
    private final AppraisalView view;

    ResultCards(Texts texts, Formats formats, AppraisalView view) {
        this.texts = texts;
        this.formats = formats;
        this.view = view;
    }

    List<MetricCard> all() {
        int sign = view.values().net().signum();
        String balance = sign > 0 ? "gain" : sign < 0 ? "loss" : "even";
        String tone = sign > 0 ? "good" : sign < 0 ? "bad" : "watch";
        return List.of(
                card("npv", view.npv(), this::money, tone, texts.get("appraisal.npv." + balance)),
                card("bcr", view.bcr(), one -> formats.decimal(one, INDEX_DECIMALS), tone, null),
                internalRates(),
                card(
                        "payback",
                        view.discountedPayback(),
                        one -> texts.get("appraisal.payback.years", formats.decimal(one, 0)),
                        "",
                        view.values().fallsBack() ? texts.get("appraisal.payback.lost") : null),
                card(
                        "switching-benefits",
                        view.switchingValueBenefits(),
                        this::change,
                        "",
                        texts.get("appraisal.switching.meaning")),
                card(
                        "switching-costs",
                        view.switchingValueCosts(),
                        this::change,
                        "",
                        texts.get("appraisal.switching.meaning")));
    }

    private MetricCard internalRates() {
        InternalRates found = view.internalRates();
        String value = found.rates().stream().map(one -> percent(one.rate())).collect(Collectors.joining(", "));
        return card(
                "irr",
                found.reason().isPresent() ? Optional.empty() : Optional.of(value),
                found.reason(),
                "",
                found.rates().size() > 1
                        ? texts.get("appraisal.irr.several", found.rates().size())
                        : null,
                AppraisalFormula.INTERNAL_RATE,
                List.of(input("netFlows", formats.count(signChanges())), input("years", years())));
    }

    private long signChanges() {
        List<Integer> signs = view.flows().net().stream()
                .map(BigDecimal::signum)
                .filter(sign -> sign != 0)
                .toList();
        long changes = 0;
        for (int i = 1; i < signs.size(); i++) {
            changes += signs.get(i).equals(signs.get(i - 1)) ? 0 : 1;
        }
        return changes;
    }

    private String years() {
        return formats.count(view.flows().years());
    }

    /** How a value is written. */
    @FunctionalInterface
    private interface Writing {
        String of(BigDecimal value);
    }

    private MetricCard card(String name, Explained explained, Writing writing, String tone, String meaning) {
        return card(
                name,
                explained.figure().value().map(writing::of),
                explained.figure().reason(),
                tone,
                meaning,
                explained.formula(),
                explained.inputs().stream()
                        .map(one -> input(one.name(), written(one)))
                        .toList());
    }

    private MetricCard card(
            String name,
            Optional<String> value,
            Optional<String> reason,
            String tone,
            String meaning,
            AppraisalFormula formula,
            List<MetricCard.Input> inputs) {
        return new MetricCard(
                texts.get("appraisal." + name),
                value,
                value.isPresent() ? tone : "",
                meaning,
                reason.map(one -> RefusalTexts.text(one, List.of(), texts.locale()))
                        .orElse(null),
                formula.text().in(texts.locale()),
                String.valueOf(formula.version()),
                inputs,
                formula.source(),
                asOf(view.rates()));
    }

    private MetricCard.Input input(String name, String value) {
        return new MetricCard.Input(texts.get("appraisal.input." + name), Optional.of(value));
    }

    private String written(Explained.Input input) {
        return switch (input.kind()) {
            case AMOUNT -> money(input.value());
            case SHARE -> percent(input.value());
            case COUNT -> formats.decimal(input.value(), 0);
        };
    }

    /** To the last won: whoever checks a result needs it. */
    private String money(BigDecimal amount) {
        return formats.exactly(Won.rounded(amount), KRW);
    }

    private String percent(BigDecimal share) {
        return formats.decimal(share.movePointRight(2), RATE_DECIMALS) + "%";
    }

    private String change(BigDecimal share) {
        String written = formats.share(share);
        return share.signum() > 0 ? "+" + written : written;
    }

    private String asOf(DiscountRates rates) {
        return rates.version()
                .map(day -> texts.get(
                        "appraisal.as-of", rates.title().in(texts.locale()), formats.date(day), rates.certainty()))
                .orElseGet(() -> texts.get("appraisal.as-of.given"));
    }
}
