package mapae.web.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mapae.appraisal.CriteriaCommand;
import mapae.appraisal.CriteriaCommand.Comparison;
import mapae.appraisal.CriteriaCommand.Criterion;
import mapae.appraisal.CriteriaCommand.Option;
import mapae.appraisal.domain.PairwiseComparison;
import mapae.shared.CriteriaScale;
import mapae.shared.Percent;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Texts;

/**
 * What was typed about criteria, as a command.
 *
 * @param form the fields
 */
record CriteriaForm(Form form) {

    static final String CRITERIA = "criteria";
    static final String OPTIONS = "options";
    static final String WEIGHTING = "weighting";

    /** Weights are typed. */
    static final String DECLARED = "DECLARED";

    /** Weights are derived from comparisons in pairs. */
    static final String COMPARED = "COMPARED";

    private static final int USUAL_CRITERIA = 4;
    private static final int USUAL_OPTIONS = 3;
    private static final int MOST_CRITERIA = 7;
    private static final int MOST_OPTIONS = 5;
    private static final String INVERSE = "1/";

    /** Nothing but how many of each are usual. */
    static CriteriaForm blank(Form form) {
        return new CriteriaForm(
                form.with(CRITERIA, USUAL_CRITERIA).with(OPTIONS, USUAL_OPTIONS).with(WEIGHTING, DECLARED));
    }

    /** As many criteria are asked for. */
    int criteria() {
        return size(CRITERIA, MOST_CRITERIA, USUAL_CRITERIA);
    }

    /** As many options are asked for. */
    int options() {
        return size(OPTIONS, MOST_OPTIONS, USUAL_OPTIONS);
    }

    private int size(String field, int most, int usual) {
        return IntStream.rangeClosed(2, most)
                .filter(n -> String.valueOf(n).equals(form.value(field)))
                .findFirst()
                .orElse(usual);
    }

    boolean isCompared() {
        return form.value(WEIGHTING).equals(COMPARED);
    }

    static List<Choice> criteriaSizes() {
        return sizes(MOST_CRITERIA);
    }

    static List<Choice> optionSizes() {
        return sizes(MOST_OPTIONS);
    }

    private static List<Choice> sizes(int most) {
        return IntStream.rangeClosed(2, most)
                .mapToObj(String::valueOf)
                .map(n -> new Choice(n, n))
                .toList();
    }

    static List<Choice> weightings(Texts texts) {
        return Stream.of(DECLARED, COMPARED)
                .map(one -> new Choice(one, texts.get("criteria.weighting." + one)))
                .toList();
    }

    /** From nine times as important to a ninth. */
    static List<Choice> judgments(Texts texts) {
        List<Choice> choices = new ArrayList<>();
        for (int times = PairwiseComparison.FURTHEST.intValue(); times > 1; times--) {
            choices.add(new Choice(String.valueOf(times), texts.get("criteria.times.first", times)));
        }
        choices.add(new Choice("1", texts.get("criteria.times.same")));
        for (int times = 2; times <= PairwiseComparison.FURTHEST.intValue(); times++) {
            choices.add(new Choice(INVERSE + times, texts.get("criteria.times.second", times)));
        }
        return choices;
    }

    /** Refuses numbers of rows that are not offered. */
    boolean isShaped() {
        form.oneOf(CRITERIA, values(criteriaSizes()));
        form.oneOf(OPTIONS, values(optionSizes()));
        form.oneOf(WEIGHTING, List.of(DECLARED, COMPARED));
        return !form.isFaulty();
    }

    private static List<String> values(List<Choice> choices) {
        return choices.stream().map(Choice::value).toList();
    }

    /** What is to be scored; empty, and refused at the fields, where anything is missing or out of range. */
    Optional<CriteriaCommand> command() {
        List<String> names = names("criterion", criteria());
        List<Optional<BigDecimal>> weights = IntStream.rangeClosed(1, criteria())
                .mapToObj(i -> isCompared() ? Optional.<BigDecimal>empty() : number("weight" + i))
                .toList();
        List<Comparison> comparisons = isCompared() ? comparisons(names) : List.of();
        List<String> options = names("option", options());
        List<Option> scored = new ArrayList<>();
        for (int option = 1; option <= options(); option++) {
            Map<String, BigDecimal> scores = new LinkedHashMap<>();
            for (int i = 1; i <= criteria(); i++) {
                Optional<BigDecimal> score = number("score" + i + "-" + option);
                if (score.isPresent()) {
                    scores.put(names.get(i - 1), score.get());
                }
            }
            scored.add(new Option(options.get(option - 1), scores));
        }
        if (form.isFaulty()) {
            return Optional.empty();
        }
        return Optional.of(new CriteriaCommand(
                IntStream.range(0, names.size())
                        .mapToObj(i -> new Criterion(names.get(i), weights.get(i)))
                        .toList(),
                isCompared() ? Optional.of(comparisons) : Optional.empty(),
                scored));
    }

    private List<String> names(String field, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String name = form.required(field + i).orElse("");
            if (name.length() > CriteriaScale.LONGEST_NAME) {
                form.refuse(field + i, "criteria.name-long", CriteriaScale.LONGEST_NAME);
            } else if (!name.isEmpty() && names.contains(name)) {
                form.refuse(field + i, "criteria.name-twice");
            }
            names.add(name);
        }
        return names;
    }

    private List<Comparison> comparisons(List<String> names) {
        List<String> offered = values(judgments(Texts.in(Locale.ENGLISH)));
        List<Comparison> comparisons = new ArrayList<>();
        for (int first = 1; first <= names.size(); first++) {
            for (int second = first + 1; second <= names.size(); second++) {
                String one = names.get(first - 1);
                String other = names.get(second - 1);
                form.oneOf("pair" + first + "-" + second, offered)
                        .map(times -> times.startsWith(INVERSE)
                                ? new Comparison(other, one, new BigDecimal(times.substring(INVERSE.length())))
                                : new Comparison(one, other, new BigDecimal(times)))
                        .ifPresent(comparisons::add);
            }
        }
        return comparisons;
    }

    private Optional<BigDecimal> number(String field) {
        return form.required(field)
                .flatMap(given -> form.percent(field))
                .map(Percent::value)
                .filter(value -> isFrom0To100(field, value));
    }

    private boolean isFrom0To100(String field, BigDecimal value) {
        boolean is = CriteriaScale.isOneOf100(value);
        if (!is) {
            form.refuse(field, "criteria.out-of-range", CriteriaScale.MOST_DECIMALS);
        }
        return is;
    }
}
