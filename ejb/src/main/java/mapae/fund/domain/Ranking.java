package mapae.fund.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.shared.Figure;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/**
 * The applications of a call in the order of their means, best first. Equal means share a place; within a place the order is
 * by the mean of the heaviest criterion, then by the smaller amount asked, then drawn by hash: SHA-256 of the call's
 * published seed, a colon and the code of the investment, the smaller first. Who applies cannot choose that code, and nobody
 * chooses the seed.
 *
 * @param places those that all assessors have assessed, in order
 * @param open those that they have not: they are not ranked, and not ranked last
 */
public record Ranking(List<Place> places, List<Application> open) {

    /** How {@link Place#mean} is computed. */
    public static final String FORMULA = "mean of assessors (Σ weight × score ÷ 100)";

    /** How {@link Place#deviation} is computed: that of all assessors, who are no sample of others. */
    public static final String DEVIATION = "√(Σ (x − mean)² ÷ n)";

    private static final Comparator<Place> BY_MEAN = Comparator.comparing(Place::mean, Comparator.reverseOrder());
    private static final Comparator<Place> ORDER = BY_MEAN.thenComparing(Place::heaviest, Comparator.reverseOrder())
            .thenComparing(place -> place.application().asked())
            .thenComparing(Place::draw);

    /**
     * An application with what assessors said of it.
     *
     * @param application the application
     * @param sheets what they said
     * @param isComplete whether that is all
     */
    public record Assessed(Application application, List<Sheet> sheets, boolean isComplete) {}

    /**
     * A place.
     *
     * @param place from 1; those with equal means have the same
     * @param application whose it is
     * @param mean the mean of all assessors
     * @param least the least of them
     * @param greatest the greatest of them
     * @param deviation their standard deviation; undefined where there is one assessor
     * @param heaviest the mean of the criterion that weighs most
     * @param draw the hash by which a tie is drawn
     */
    public record Place(
            int place,
            Application application,
            Mean mean,
            BigDecimal least,
            BigDecimal greatest,
            Figure<BigDecimal> deviation,
            Mean heaviest,
            String draw) {

        private Place at(int number) {
            return new Place(number, application, mean, least, greatest, deviation, heaviest, draw);
        }
    }

    /**
     * What is proposed for an application.
     *
     * @param outcome why
     * @param amount how much, if anything
     */
    public record Proposed(AwardProposal outcome, Optional<Won> amount) {}

    public Ranking {
        places = List.copyOf(places);
        open = List.copyOf(open);
    }

    /** Ranks what is assessed. */
    public static Ranking of(Call call, List<Assessed> all) {
        List<Place> sorted = all.stream()
                .filter(Assessed::isComplete)
                .map(one -> place(call, one))
                .sorted(ORDER)
                .toList();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            boolean isShared = i > 0 && BY_MEAN.compare(sorted.get(i), sorted.get(i - 1)) == 0;
            places.add(sorted.get(i).at(isShared ? places.get(i - 1).place() : i + 1));
        }
        return new Ranking(
                places,
                all.stream()
                        .filter(one -> !one.isComplete())
                        .map(Assessed::application)
                        .toList());
    }

    private static Place place(Call call, Assessed one) {
        List<BigDecimal> weighted = one.sheets().stream()
                .map(sheet -> sheet.weighted(call.criteria()))
                .toList();
        return new Place(
                0,
                one.application(),
                Mean.of(weighted),
                Collections.min(weighted),
                Collections.max(weighted),
                deviation(weighted),
                Mean.of(one.sheets().stream()
                        .map(sheet -> sheet.scores().get(call.heaviest()))
                        .toList()),
                draw(call.seed(), one.application().investment()));
    }

    /** n Σx² − (Σx)² is exact; only the root of its part of n² is not. */
    private static Figure<BigDecimal> deviation(List<BigDecimal> values) {
        if (values.size() < 2) {
            return Figure.undefined("fund.one-assessor");
        }
        BigDecimal n = BigDecimal.valueOf(values.size());
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal squares = values.stream().map(x -> x.multiply(x)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Figure.of(n.multiply(squares)
                .subtract(sum.multiply(sum))
                .sqrt(MathContext.DECIMAL128)
                .divide(n, MathContext.DECIMAL128));
    }

    /** The hash by which a tie is drawn. */
    static String draw(String seed, String investment) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((seed + ":" + investment).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What is proposed, down the list as far as the money reaches: from the first whom it does not reach on, nobody gets
     * anything, so that nobody is passed over for having asked for more. Whose organisation has its share is passed over.
     *
     * @param call the call
     * @param rules of the fund
     * @param left what of the call's money nobody has
     * @param taken what each organisation has of it
     * @param standing by number of the application: whether its award stands, or was withdrawn
     * @return by number of the application
     */
    public Map<Integer, Proposed> propose(
            Call call, FundRules rules, Won left, Map<OrganisationId, Won> taken, Map<Integer, Boolean> standing) {
        Map<OrganisationId, Won> given = new HashMap<>(taken);
        Map<Integer, Proposed> proposed = new HashMap<>();
        Won money = left;
        boolean reaches = true;
        for (Place place : places) {
            Application one = place.application();
            Won ofOwner = given.getOrDefault(one.owner(), Won.ZERO);
            Won most = rules.mostOfOne(call.budget()).minus(ofOwner);
            AwardProposal outcome = outcome(call, rules, place, standing, money, most, reaches);
            Won amount = outcome == AwardProposal.PART ? money : one.asked();
            boolean gets = outcome == AwardProposal.WHOLE || outcome == AwardProposal.PART;
            if (gets) {
                money = money.minus(amount);
                given.put(one.owner(), ofOwner.plus(amount));
            }
            reaches = reaches && outcome != AwardProposal.NO_MONEY && outcome != AwardProposal.PART;
            proposed.put(one.number(), new Proposed(outcome, gets ? Optional.of(amount) : Optional.empty()));
        }
        return proposed;
    }

    private static AwardProposal outcome(
            Call call,
            FundRules rules,
            Place place,
            Map<Integer, Boolean> standing,
            Won money,
            Won most,
            boolean reaches) {
        Boolean stands = standing.get(place.application().number());
        if (stands != null) {
            return stands ? AwardProposal.AWARDED : AwardProposal.WITHDRAWN;
        }
        if (!place.mean().reaches(call.leastScore())) {
            return AwardProposal.BELOW_LEAST;
        }
        // where one may get all of it, it is the money that does not reach
        if (!rules.share().isWhole() && place.application().asked().compareTo(most) > 0) {
            return AwardProposal.ABOVE_SHARE;
        }
        if (reaches && place.application().asked().compareTo(money) <= 0) {
            return AwardProposal.WHOLE;
        }
        return reaches && call.parts() && money.compareTo(rules.smallest()) >= 0
                ? AwardProposal.PART
                : AwardProposal.NO_MONEY;
    }
}
