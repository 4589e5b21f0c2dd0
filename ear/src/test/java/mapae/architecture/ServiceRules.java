package mapae.architecture;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every service says who may call it, and what crosses the edge is a value. */
final class ServiceRules {

    private static final List<String> SERVICES = List.of("jakarta.ejb.Stateless", "jakarta.ejb.Singleton");

    private static final List<String> WHO_MAY = List.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll");

    private static final List<String> HTTP_METHODS = Stream.of("GET", "POST", "PUT", "PATCH", "DELETE")
            .map(name -> "jakarta.ws.rs." + name)
            .toList();

    private static final String ENTITY = "jakarta.persistence.Entity";

    static List<HouseRule> all() {
        return List.of(
                new HouseRule(
                        "a service takes and gives no entity",
                        (base, c) -> Room.of(base, c).isPresent() && isAnyOf(c, SERVICES),
                        (base, c) -> c.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                                .flatMap(method -> crossing(method)
                                        .filter(type -> type.isAnnotatedWith(ENTITY))
                                        .map(type -> "takes or gives " + type.getName() + " in " + method.getName()))
                                .toList(),
                        Set.of("organisation.OfficesAsStored")),
                new HouseRule(
                        "a write of the API takes a key under which it is done once",
                        (base, c) -> Room.inArea(base, c, "web")
                                && isApi(c)
                                && writes(c).findAny().isPresent(),
                        (base, c) -> writes(c)
                                .filter(method -> method.getParameterAnnotations().stream()
                                        .flatMap(Set::stream)
                                        .noneMatch(ServiceRules::isKey))
                                .map(method -> "takes no Idempotency-Key in " + method.getName())
                                .toList(),
                        Set.of("web.organisation.OfficeWrites")),
                new HouseRule(
                        "a service says who may call it, as a whole or for every public method",
                        (base, c) -> Room.of(base, c).isPresent() && isAnyOf(c, SERVICES),
                        (base, c) -> isAnyOf(c, WHO_MAY) ? List.of() : openMethods(c),
                        Set.of("organisation.UnguardedOffices", "organisation.HalfGuardedOffices")),
                new HouseRule(
                        "what a resource takes and gives is a record, an enumeration or the platform's, never an entity",
                        (base, c) -> Room.inArea(base, c, "web")
                                && answers(c).findAny().isPresent(),
                        (base, c) -> answers(c)
                                .flatMap(method -> crossing(method)
                                        .filter(type -> Room.of(base, type).isPresent() && !isValue(type))
                                        .map(type -> "takes or gives " + type.getName() + " in " + method.getName()))
                                .toList(),
                        Set.of("web.organisation.OfficeResource", "web.organisation.OfficeBeanResource")));
    }

    private static List<String> openMethods(JavaClass service) {
        return service.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !isAnyOf(method, WHO_MAY))
                .map(method -> "does not say who may call " + method.getName())
                .toList();
    }

    private static Stream<JavaMethod> answers(JavaClass resource) {
        return resource.getMethods().stream().filter(method -> isAnyOf(method, HTTP_METHODS));
    }

    private static boolean isApi(JavaClass resource) {
        return resource.tryGetAnnotationOfType("jakarta.ws.rs.Path")
                .flatMap(path -> path.get("value"))
                .filter(path -> path.toString().startsWith("/api/"))
                .isPresent();
    }

    private static Stream<JavaMethod> writes(JavaClass resource) {
        return answers(resource).filter(method -> !method.isAnnotatedWith("jakarta.ws.rs.GET"));
    }

    private static boolean isKey(JavaAnnotation<?> annotation) {
        return annotation.getRawType().getName().equals("jakarta.ws.rs.HeaderParam")
                && annotation.get("value").filter("Idempotency-Key"::equals).isPresent();
    }

    private static Stream<JavaClass> crossing(JavaMethod method) {
        return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType);
    }

    private static boolean isValue(JavaClass type) {
        return type.isRecord() || type.isEnum();
    }

    private static boolean isAnyOf(CanBeAnnotated annotated, List<String> annotations) {
        return annotations.stream().anyMatch(annotated::isAnnotatedWith);
    }

    private ServiceRules() {}
}
