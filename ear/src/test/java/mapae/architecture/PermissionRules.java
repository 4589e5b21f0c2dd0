package mapae.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mapae.permission.domain.Does;
import mapae.permission.domain.Permissions;

/** The roles at the doors are those of the permission matrix. */
final class PermissionRules {

    static List<HouseRule> all() {
        return List.of(new HouseRule(
                "a service lets in exactly those whom the matrix names for what it does",
                (base, c) -> Room.of(base, c).isPresent() && isGuarded(c),
                (base, c) -> c.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .flatMap(method -> fault(c, method).stream())
                        .toList(),
                Set.of("organisation.OfficesForTooMany", "organisation.OfficesOfNoOperation")));
    }

    private static boolean isGuarded(JavaClass c) {
        return Stream.concat(Stream.<CanBeAnnotated>of(c), c.getMethods().stream())
                .anyMatch(one -> one.isAnnotatedWith(RolesAllowed.class));
    }

    private static Optional<String> fault(JavaClass service, JavaMethod method) {
        Optional<RolesAllowed> guard = method.tryGetAnnotationOfType(RolesAllowed.class)
                .or(() -> service.tryGetAnnotationOfType(RolesAllowed.class));
        if (guard.isEmpty()) {
            return Optional.empty();
        }
        Optional<Does> does =
                method.tryGetAnnotationOfType(Does.class).or(() -> service.tryGetAnnotationOfType(Does.class));
        if (does.isEmpty()) {
            return Optional.of("does not say which operation " + method.getName() + " is");
        }
        Set<String> matrix = Arrays.stream(does.get().value())
                .flatMap(operation -> Permissions.roles(operation).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> doors = new TreeSet<>(Arrays.asList(guard.get().value()));
        return matrix.equals(doors)
                ? Optional.empty()
                : Optional.of("lets " + doors + " into " + method.getName() + ", the matrix " + matrix);
    }

    private PermissionRules() {}
}
