package mapae.strategy.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Percent;

/**
 * How objectives and investments cover one another on a day. An investment serves an objective on a day if a contribution counts
 * in the fiscal year of that day and the objective is in force on it.
 *
 * @param unserved objectives in force that no investment serves, nor any part of them
 * @param unaligned investments that serve no objective
 * @param partly investments of which less than the whole serves objectives
 * @param overlaps strategies in force that lie over one another
 */
public record Coverage(
        List<Objective> unserved, List<LiveInvestment> unaligned, List<Partly> partly, List<Overlap> overlaps) {

    private static final Percent WHOLE = Percent.of("100");

    /**
     * An investment and how much of it serves objectives.
     *
     * @param investment the investment
     * @param share percent, more than 0 and less than 100
     */
    public record Partly(LiveInvestment investment, Percent share) {}

    /** What is known on a day; each list in the order in which its items are given. */
    public static Coverage of(
            LocalDate day,
            List<Strategy> strategies,
            List<Objective> objectives,
            Collection<Contribution> contributions,
            List<LiveInvestment> investments) {
        Map<Long, Objective> inForce = objectives.stream()
                .filter(one -> one.term().covers(day))
                .collect(Collectors.toMap(Objective::id, Function.identity()));
        FiscalYear year = FiscalYear.containing(day);
        List<Contribution> counting = contributions.stream()
                .filter(one -> one.covers(year) && inForce.containsKey(one.objective()))
                .toList();
        Set<Long> served =
                withAllAbove(counting.stream().map(Contribution::objective).toList(), inForce);
        Map<InvestmentId, BigDecimal> shares = counting.stream()
                .collect(Collectors.toMap(
                        Contribution::investment, one -> one.share().value(), BigDecimal::add));
        return new Coverage(
                objectives.stream()
                        .filter(one -> inForce.containsKey(one.id()) && !served.contains(one.id()))
                        .toList(),
                investments.stream()
                        .filter(one -> !shares.containsKey(one.id()))
                        .toList(),
                investments.stream()
                        .filter(one -> shares.containsKey(one.id()))
                        .map(one -> new Partly(one, new Percent(shares.get(one.id()))))
                        .filter(one -> one.share().compareTo(WHOLE) < 0)
                        .toList(),
                overlaps(day, strategies, inForce, counting));
    }

    /** A whole is served where a part of it is. */
    private static Set<Long> withAllAbove(Collection<Long> keys, Map<Long, Objective> objectives) {
        Set<Long> all = new HashSet<>();
        for (Long key : keys) {
            Optional<Long> next = Optional.of(key);
            while (next.filter(all::add).isPresent()) {
                next = Optional.ofNullable(objectives.get(next.get())).flatMap(Objective::parent);
            }
        }
        return all;
    }

    private static List<Overlap> overlaps(
            LocalDate day, List<Strategy> strategies, Map<Long, Objective> objectives, List<Contribution> counting) {
        Map<Long, Strategy> all = strategies.stream().collect(Collectors.toMap(Strategy::id, Function.identity()));
        List<Strategy> inForce =
                strategies.stream().filter(one -> one.term().covers(day)).toList();
        Map<Long, Set<InvestmentId>> serving = new HashMap<>();
        counting.forEach(
                one -> serving.computeIfAbsent(objectives.get(one.objective()).strategy(), id -> new HashSet<>())
                        .add(one.investment()));
        List<Overlap> found = new ArrayList<>();
        for (int i = 0; i < inForce.size(); i++) {
            Strategy one = inForce.get(i);
            one.parent()
                    .map(all::get)
                    .filter(parent -> parent.term().hasEndedBy(day))
                    .ifPresent(
                            parent -> found.add(new Overlap(Overlap.Reason.PARENT_ENDED, one, Optional.of(parent), 0)));
            for (Strategy other : inForce.subList(i + 1, inForce.size())) {
                if (!carriesOut(one, other, all) && !carriesOut(other, one, all)) {
                    Set<InvestmentId> both = new HashSet<>(serving.getOrDefault(one.id(), Set.of()));
                    both.retainAll(serving.getOrDefault(other.id(), Set.of()));
                    if (one.owner().isPresent() && one.owner().equals(other.owner()) && one.level() == other.level()) {
                        found.add(new Overlap(Overlap.Reason.SAME_ORGANISATION, one, Optional.of(other), both.size()));
                    }
                    if (!both.isEmpty()) {
                        found.add(new Overlap(Overlap.Reason.SAME_INVESTMENTS, one, Optional.of(other), both.size()));
                    }
                }
            }
        }
        found.sort(Comparator.comparing(Overlap::reason)
                .thenComparing(Comparator.comparingInt(Overlap::investments).reversed()));
        return found;
    }

    private static boolean carriesOut(Strategy lower, Strategy upper, Map<Long, Strategy> all) {
        Set<Long> seen = new HashSet<>();
        Optional<Long> next = lower.parent();
        while (next.filter(seen::add).isPresent()) {
            if (next.get() == upper.id()) {
                return true;
            }
            next = Optional.ofNullable(all.get(next.get())).flatMap(Strategy::parent);
        }
        return false;
    }
}
