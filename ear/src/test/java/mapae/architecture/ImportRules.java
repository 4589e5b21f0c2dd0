package mapae.architecture;

import static mapae.architecture.Room.inArea;
import static mapae.architecture.Room.inLayer;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Who may import whom. */
final class ImportRules {

    private static final List<String> JAVA = List.of("java.");

    private static final List<String> STORAGE = List.of(
            "java.",
            "javax.sql.",
            "jakarta.persistence.",
            "jakarta.validation.",
            "jakarta.inject.",
            "jakarta.enterprise.context.",
            "jakarta.annotation.");

    private static final Set<String> TELLS_TIME_OR_LOGS = Set.of(
            "java.time.Clock",
            "java.time.InstantSource",
            "java.lang.System$Logger",
            "java.util.logging.Logger",
            "org.jboss.logging.Logger",
            "org.slf4j.Logger");

    /** Whether a class of one room may know one of another: the base package, its room, and the other class. */
    private interface Permission {
        boolean given(String base, Room own, JavaClass other);
    }

    static List<HouseRule> all() {
        return List.of(
                rule(
                        "shared imports only java.* and itself",
                        (base, c) -> inArea(base, c, "shared"),
                        (base, own, other) -> isOf(other, JAVA) || inArea(base, other, "shared"),
                        Set.of("shared.StoredAmount")),
                rule(
                        "a domain imports only java.*, shared and itself",
                        (base, c) -> inLayer(base, c, "domain"),
                        ImportRules::domainMay,
                        Set.of("organisation.domain.ValidatedRank", "organisation.domain.RankOfStoredOffice")),
                rule(
                        "a domain has no clock and no log",
                        (base, c) -> inLayer(base, c, "domain"),
                        (base, own, other) -> !TELLS_TIME_OR_LOGS.contains(other.getName()),
                        Set.of("organisation.domain.RankToday", "organisation.domain.RankLog")),
                rule(
                        "a model imports only its own domain, shared, persistence, validation and injection",
                        (base, c) -> inLayer(base, c, "model"),
                        ImportRules::modelMay,
                        Set.of("organisation.model.OfficesOfCaller", "organisation.model.OfficeWithHead")),
                rule(
                        "a capability imports only doors and domain values of those that the table puts below it",
                        (base, c) -> Room.of(base, c).filter(Room::isCapability).isPresent(),
                        ImportRules::capabilityMay,
                        Set.of(
                                "organisation.OfficeBudgets",
                                "investment.OfficeRows",
                                "organisation.OfficePage",
                                "organisation.model.OfficeWithHead")),
                rule(
                        "web imports doors, domain values and shared, never a model, an entity manager, batch or config",
                        (base, c) -> inArea(base, c, "web"),
                        (base, own, other) -> edgeMay(base, other) && isNoneOf(base, other, "batch", "config"),
                        Set.of(
                                "web.organisation.OfficeTable",
                                "web.organisation.OfficeQuery",
                                "web.organisation.Count",
                                "web.organisation.OfficeResource")),
                rule(
                        "batch imports doors, domain values and shared, never a model, an entity manager, web or config",
                        (base, c) -> inArea(base, c, "batch"),
                        (base, own, other) -> edgeMay(base, other) && isNoneOf(base, other, "web", "config"),
                        Set.of(
                                "batch.counting.CountedOffices",
                                "batch.counting.CountQuery",
                                "batch.counting.CountPage")),
                rule(
                        "config imports doors, domain values and shared, never a model, an entity manager, web or batch",
                        (base, c) -> inArea(base, c, "config"),
                        (base, own, other) -> edgeMay(base, other) && isNoneOf(base, other, "web", "batch"),
                        Set.of("config.OfficeSeed")),
                new HouseRule(
                        "a capability has a door, a domain and a model, and no other package",
                        (base, c) ->
                                Room.of(base, c).filter(room -> !room.isEdge()).isPresent(),
                        (base, c) -> Room.of(base, c)
                                .filter(room -> !room.isDeclared())
                                .map(room -> "lives in " + c.getPackageName() + ", which the house does not have")
                                .stream()
                                .toList(),
                        Set.of("organisation.service.OfficeService", "treasury.Vault")));
    }

    private static boolean domainMay(String base, Room own, JavaClass other) {
        return isOf(other, JAVA)
                || inArea(base, other, "shared")
                || Room.of(base, other)
                        .filter(room -> room.is(own.area(), "domain"))
                        .isPresent();
    }

    private static boolean modelMay(String base, Room own, JavaClass other) {
        return isOf(other, STORAGE)
                || inArea(base, other, "shared")
                || Room.of(base, other)
                        .filter(room -> room.is(own.area(), "model") || room.is(own.area(), "domain"))
                        .isPresent();
    }

    private static boolean capabilityMay(String base, Room own, JavaClass other) {
        Optional<Room> room = Room.of(base, other);
        return room.isEmpty()
                || room.get().isShared()
                || room.get().area().equals(own.area())
                || Capabilities.mayImport(own.area(), room.get().area())
                        && !room.get().isModel();
    }

    /** The edge may tell persistence's exceptions apart, to answer that somebody else was faster; nothing else of it. */
    private static boolean edgeMay(String base, JavaClass other) {
        boolean persistence = other.getPackageName().startsWith("jakarta.persistence")
                && !other.isAssignableTo(RuntimeException.class);
        return !persistence && Room.of(base, other).filter(Room::isModel).isEmpty();
    }

    private static boolean isNoneOf(String base, JavaClass other, String... areas) {
        return Stream.of(areas).noneMatch(area -> inArea(base, other, area));
    }

    private static boolean isOf(JavaClass other, List<String> packages) {
        return other.isPrimitive()
                || packages.stream().anyMatch(p -> other.getName().startsWith(p));
    }

    private static HouseRule rule(
            String says, BiPredicate<String, JavaClass> subjects, Permission permission, Set<String> planted) {
        return new HouseRule(
                says,
                subjects,
                (base, c) -> {
                    Room own = Room.of(base, c).orElseThrow();
                    return c.getDirectDependenciesFromSelf().stream()
                            .filter(d -> !permission.given(
                                    base, own, d.getTargetClass().getBaseComponentType()))
                            .map(d -> "imports " + d.getTargetClass().getName() + ": " + d.getDescription())
                            .toList();
                },
                planted);
    }

    private ImportRules() {}
}
