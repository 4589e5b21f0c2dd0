package mapae.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Time comes from the injected clock, and money is never a binary fraction. */
final class TimeAndMoneyRules {

    private static final Set<String> BINARY_FRACTIONS = Set.of(
            "double",
            "float",
            "java.lang.Double",
            "java.lang.Float",
            "java.util.OptionalDouble",
            "java.util.stream.DoubleStream");

    static List<HouseRule> all() {
        return List.of(
                new HouseRule(
                        "nobody asks for the time but the injected clock",
                        // config runs before there is a server that could inject one; time makes the clock
                        (base, c) -> Room.of(base, c)
                                .filter(room -> !Set.of("config", "time").contains(room.area()))
                                .isPresent(),
                        (base, c) -> c.getAccessesFromSelf().stream()
                                .filter(TimeAndMoneyRules::asksMachine)
                                .map(JavaAccess::getDescription)
                                .toList(),
                        Set.of(
                                "organisation.TellsTime$ByLocalDate",
                                "organisation.TellsTime$ByZone",
                                "organisation.TellsTime$ByReference",
                                "organisation.TellsTime$BySystemClock",
                                "organisation.TellsTime$ByDate",
                                "organisation.TellsTime$ByCalendar",
                                "organisation.TellsTime$ByMillis")),
                new HouseRule(
                        "there is no double and no float in a domain or in shared",
                        (base, c) -> Room.inLayer(base, c, "domain") || Room.inArea(base, c, "shared"),
                        (base, c) -> Stream.concat(
                                        c.getFields().stream()
                                                .filter(field -> isBinaryFraction(field.getType()))
                                                .map(field -> "keeps one in " + field.getName()),
                                        c.getCodeUnits().stream()
                                                .filter(TimeAndMoneyRules::takesOrGivesBinaryFraction)
                                                .map(unit -> "takes or gives one in " + unit.getName()))
                                .toList(),
                        Set.of(
                                "organisation.domain.RoughAmounts$Kept",
                                "organisation.domain.RoughAmounts$Taken",
                                "organisation.domain.RoughAmounts$Given",
                                "organisation.domain.RoughAmounts$Listed",
                                "shared.RoughShare")));
    }

    private static boolean asksMachine(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        boolean withClock = access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(Clock.class));
        return owner.startsWith("java.time.") && name.equals("now") && !withClock
                || owner.equals("java.time.Clock") && name.matches("system.*|tick(Millis|Seconds|Minutes)")
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.util.Date") && name.equals("<init>") && takesNothing(access)
                || owner.equals("java.util.GregorianCalendar") && name.equals("<init>")
                || owner.equals("java.util.Calendar") && name.equals("getInstance");
    }

    private static boolean takesNothing(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().isEmpty();
    }

    private static boolean takesOrGivesBinaryFraction(JavaCodeUnit unit) {
        return isBinaryFraction(unit.getReturnType())
                || unit.getParameterTypes().stream().anyMatch(TimeAndMoneyRules::isBinaryFraction);
    }

    private static boolean isBinaryFraction(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .anyMatch(raw -> BINARY_FRACTIONS.contains(raw.getName()));
    }

    private TimeAndMoneyRules() {}
}
