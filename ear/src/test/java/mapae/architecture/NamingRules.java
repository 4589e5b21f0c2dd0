package mapae.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What things are called, and that there is no interface for its own sake. */
final class NamingRules {

    private static final Pattern NOT_HERE =
            Pattern.compile(".*(Impl|Manager|Helper|Utils?|DTO|Dto|Facade)|Abstract.*(CRUD|Crud)|I[A-Z][a-z].*");

    static List<HouseRule> all() {
        return List.of(
                new HouseRule(
                        "nothing is an Impl, Manager, Helper, Util, DTO, Facade, Abstract…CRUD or I…",
                        NamingRules::isOurs,
                        (base, c) -> NOT_HERE.matcher(c.getSimpleName()).matches()
                                ? List.of("says in its name how it is made and not what it is")
                                : List.of(),
                        Set.of(
                                "organisation.BannedNames$OfficeImpl",
                                "organisation.BannedNames$OfficeManager",
                                "organisation.BannedNames$OfficeHelper",
                                "organisation.BannedNames$OfficeUtil",
                                "organisation.BannedNames$OfficeUtils",
                                "organisation.BannedNames$OfficeDTO",
                                "organisation.BannedNames$OfficeDto",
                                "organisation.BannedNames$OfficeFacade",
                                "organisation.BannedNames$AbstractOfficeCRUD",
                                "organisation.BannedNames$IOffice")),
                new HouseRule(
                        "no interface has fewer than two implementors",
                        NamingRules::isOurs,
                        (base, c) ->
                                isForItsOwnSake(c) ? List.of("is an interface with a lone implementor") : List.of(),
                        Set.of("organisation.Stamping")));
    }

    /**
     * An annotation is not implemented at all, a functional interface is implemented by lambdas that no class shows, and a
     * sealed one lists its variants itself: none of these stands for a class that has yet to be written.
     */
    private static boolean isForItsOwnSake(JavaClass c) {
        return c.isInterface()
                && !c.isAnnotation()
                && !c.isAnnotatedWith(FunctionalInterface.class)
                && !c.reflect().isSealed()
                && c.getAllSubclasses().stream().filter(s -> !s.isInterface()).count() < 2;
    }

    private static boolean isOurs(String base, JavaClass c) {
        return Room.of(base, c).isPresent();
    }

    private NamingRules() {}
}
