package mapae.gate.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is still missing before a review can be submitted.
 *
 * @param before needed gates before it that were not passed
 * @param evidence evidence that is asked for and not there
 * @param items items that are not answered
 */
public record Readiness(List<Gate> before, List<Requirement.Part> evidence, List<Requirement.Part> items) {

    public Readiness {
        before = List.copyOf(before);
        evidence = List.copyOf(evidence);
        items = List.copyOf(items);
    }

    /** Of a review. */
    public static Readiness of(
            Requirement requirement, List<Gate> missing, Collection<Evidence> shown, Collection<Answered> answered) {
        Set<String> kinds = shown.stream().map(Evidence::kind).collect(Collectors.toSet());
        Set<String> items = answered.stream().map(Answered::item).collect(Collectors.toSet());
        return new Readiness(
                missing,
                requirement.evidence().stream()
                        .filter(part -> !kinds.contains(part.code()))
                        .toList(),
                requirement.items().stream()
                        .filter(part -> !items.contains(part.code()))
                        .toList());
    }

    /** Whether nothing is missing. */
    public boolean isComplete() {
        return before.isEmpty() && evidence.isEmpty() && items.isEmpty();
    }
}
