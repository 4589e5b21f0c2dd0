package mapae.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How an entity is built. */
final class EntityRules {

    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String VERSION = "jakarta.persistence.Version";

    static List<HouseRule> all() {
        return List.of(
                rule(
                        "an entity lives in a model",
                        (base, entity) -> Room.inLayer(base, entity, "model")
                                ? List.of()
                                : List.of("is an entity outside of a model"),
                        Set.of("organisation.OfficeAtTheDoor")),
                rule(
                        "an entity holds no reference to another capability's entity",
                        EntityRules::foreignReferences,
                        Set.of("organisation.model.OfficeWithHead")),
                rule(
                        "an entity has no public setter and no public field",
                        (base, entity) -> publicMembers(entity)
                                .filter(EntityRules::isWayIn)
                                .map(member -> "lets anybody set " + member.getName())
                                .toList(),
                        Set.of("organisation.model.OfficeWithSetter", "organisation.model.OfficeWithPublicField")),
                rule(
                        "an entity that can change has a @Version",
                        (base, entity) -> canChange(entity)
                                        && entity.getAllFields().stream()
                                                .noneMatch(field -> field.isAnnotatedWith(VERSION))
                                ? List.of("has no field annotated with @Version")
                                : List.of(),
                        Set.of("organisation.model.OfficeWithoutVersion")),
                rule(
                        "an entity has a no-argument constructor that is protected or of the package",
                        (base, entity) -> entity.getConstructors().stream()
                                        .filter(constructor -> constructor
                                                .getRawParameterTypes()
                                                .isEmpty())
                                        .anyMatch(EntityRules::isForProvider)
                                ? List.of()
                                : List.of("has no no-argument constructor for the persistence provider alone"),
                        Set.of("organisation.model.OfficeOpenToAll")));
    }

    /** A row that is written once has no later version, and nobody to lose a race against. */
    private static boolean canChange(JavaClass entity) {
        return entity.getFieldAccessesFromSelf().stream()
                .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                .anyMatch(access -> access.getOrigin() instanceof JavaMethod);
    }

    private static List<String> foreignReferences(String base, JavaClass entity) {
        Room own = Room.of(base, entity).orElseThrow();
        return entity.getAllFields().stream()
                .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream()
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> type.isAnnotatedWith(ENTITY))
                        .filter(type -> Room.of(base, type)
                                .filter(room -> room.area().equals(own.area()))
                                .isEmpty())
                        .map(type -> "refers to " + type.getName() + " in its field " + field.getName()))
                .toList();
    }

    private static Stream<JavaMember> publicMembers(JavaClass entity) {
        return Stream.<JavaMember>concat(entity.getAllFields().stream(), entity.getAllMethods().stream())
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(member -> !member.getModifiers().contains(JavaModifier.STATIC));
    }

    private static boolean isWayIn(JavaMember member) {
        return member instanceof JavaField || member.getName().matches("set([A-Z].*)?");
    }

    private static boolean isForProvider(JavaConstructor constructor) {
        return !constructor.getModifiers().contains(JavaModifier.PUBLIC)
                && !constructor.getModifiers().contains(JavaModifier.PRIVATE);
    }

    private static HouseRule rule(String says, HouseRule.Faults faults, Set<String> planted) {
        return new HouseRule(
                says, (base, c) -> Room.of(base, c).isPresent() && c.isAnnotatedWith(ENTITY), faults, planted);
    }

    private EntityRules() {}
}
