package mapae.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;

/** How the other pieces are built: values that stay as they are, lists that are read by keyset. */
final class PieceRules {

    static List<HouseRule> all() {
        return List.of(
                new HouseRule(
                        "what lives in a domain never changes",
                        // interchange reads files of any size, and its domain keeps its place in them
                        (base, c) -> Room.inLayer(base, c, "domain") && !Room.inArea(base, c, "interchange"),
                        (base, c) -> c.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                                .map(field -> "can change its " + field.getName())
                                .toList(),
                        Set.of("organisation.domain.RankInProgress")),
                new HouseRule(
                        "no list is paged by counting rows off",
                        (base, c) -> Room.of(base, c).isPresent(),
                        (base, c) -> c.getMethodCallsFromSelf().stream()
                                .filter(call -> call.getName().equals("setFirstResult"))
                                .map(JavaAccess::getDescription)
                                .toList(),
                        Set.of("organisation.model.OfficesByNumber")));
    }

    private PieceRules() {}
}
