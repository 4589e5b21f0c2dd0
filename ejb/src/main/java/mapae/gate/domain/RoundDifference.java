package mapae.gate.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What changed since the round before.
 *
 * @param added evidence that is new, by its key
 * @param removed evidence that is gone
 * @param answers items whose answer or reason is another, or that were not asked then
 */
public record RoundDifference(Set<Long> added, List<Evidence> removed, Set<String> answers) {

    public RoundDifference {
        added = Set.copyOf(added);
        removed = List.copyOf(removed);
        answers = Set.copyOf(answers);
    }

    /** Between two rounds; a file is the same where kind, name and content are. */
    public static RoundDifference between(
            Collection<Evidence> before,
            Collection<Answered> answeredBefore,
            Collection<Evidence> now,
            Collection<Answered> answeredNow) {
        return new RoundDifference(
                now.stream()
                        .filter(one -> before.stream().noneMatch(old -> isSame(old, one)))
                        .map(Evidence::id)
                        .collect(Collectors.toSet()),
                before.stream()
                        .filter(old -> now.stream().noneMatch(one -> isSame(old, one)))
                        .toList(),
                answeredNow.stream()
                        .filter(one -> !answeredBefore.contains(one))
                        .map(Answered::item)
                        .collect(Collectors.toSet()));
    }

    private static boolean isSame(Evidence one, Evidence other) {
        return one.kind().equals(other.kind())
                && one.name().equals(other.name())
                && one.sha256().equals(other.sha256());
    }
}
