package mapae.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Permissions;
import mapae.permission.domain.Permissions.Reach;
import mapae.permission.domain.Roles;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the API's description and every page, for every role and for strangers, on what belongs to the own
 * organisation and to another one: who gets in is who stands in the matrix, and nobody else. Whoever stands there still
 * decides neither on their own case nor on one of an organisation from which they recused themselves.
 */
class AccessMatrixIT {

    /** Somebody of each role, all but the central ones of one ministry. */
    private static final Map<String, String> PEOPLE = new LinkedHashMap<>();

    private static final String OWN = "MSIT";
    private static final String OTHER = "MOHW";

    static {
        PEOPLE.put(Roles.PLANNER, "planner2");
        PEOPLE.put(Roles.PROJECT_MANAGER, "pm1");
        PEOPLE.put(Roles.FINANCE_OFFICER, "finance1");
        PEOPLE.put(Roles.HR_OFFICER, "hr1");
        PEOPLE.put(Roles.AUDITOR, "auditor1");
        PEOPLE.put(Roles.ADMINISTRATOR, "admin1");
    }

    private static final Map<String, String> COOKIES = new HashMap<>();

    private static MapaeServer mapae;
    private static Map<String, String> investments;
    private static long proposal;
    private static long imported;

    @BeforeAll
    static void prepare() {
        mapae = MapaeServer.startDescribed("mapae_matrix");
        investments = Map.of(OWN, investmentOf(OWN), OTHER, investmentOf(OTHER));
        proposal = mapae.as("planner2").get("/api/v1/proposals").jsonPath().getLong("find { it.mayDecide }.id");
        imported = mapae.as("admin1")
                .contentType("text/csv")
                .body("no,such,columns\n")
                .post("/api/v1/imports?kind=posts&mode=strict")
                .jsonPath()
                .getLong("id");
        PEOPLE.values()
                .forEach(name -> COOKIES.put(
                        name,
                        mapae.anonymous()
                                .formParam("username", name)
                                .formParam("password", mapae.passwordOf(name))
                                .post("/sign-in")
                                .getCookie("MAPAE_SESSION")));
    }

    @AfterAll
    static void stop() {
        mapae.close();
    }

    private static String investmentOf(String organisation) {
        return mapae.as("planner1")
                .get("/api/v1/investments?agency=" + organisation + "&stage=DELIVERY&limit=1")
                .path("rows[0].code");
    }

    @Test
    void coversEveryOperationOfTheApi() {
        JsonPath description = mapae.anonymous()
                .accept("application/json")
                .get("/openapi?format=JSON")
                .jsonPath();
        Map<String, Map<String, Object>> paths = description.getMap("paths");
        Set<String> described = new TreeSet<>();
        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(Set.of("get", "post", "put", "patch", "delete")::contains)
                .forEach(method -> described.add(method.toUpperCase() + " " + path)));
        assertEquals(described, names(Doors.api(0, 0)));
    }

    @Test
    void coversEveryPage() {
        Set<String> pages = ways().filter(way -> !way.root().startsWith("/api/"))
                .map(way -> way.verb() + " " + way.path())
                .collect(Collectors.toCollection(TreeSet::new));
        // leaving is for whoever is signed in, and ends what this test needs
        pages.removeAll(Set.of("POST /sign-out", "POST /account/sessions/end-all"));
        assertEquals(pages, names(Doors.pages(0, 0)));
    }

    /** The server looks for an address in the one class whose root says most of it, and in no other. */
    @Test
    void reachesEveryWayIn() {
        Set<String> roots = ways().map(RoutedMethod::root).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                ways().filter(way -> roots.stream()
                                .anyMatch(root -> root.length() > way.root().length()
                                        && (way.path() + "/").startsWith(root + "/")))
                        .map(way -> way.path() + " is looked for elsewhere than below " + way.root())
                        .toList());
    }

    /** A method with an address: that of its class, and its own. */
    private record RoutedMethod(String verb, String root, String path) {}

    private static Stream<RoutedMethod> ways() {
        return new ClassFileImporter()
                .importPackages("mapae.web").stream()
                        .filter(c -> path(c).isPresent())
                        .flatMap(c -> c.getMethods().stream())
                        .flatMap(method -> http(method).stream().map(verb -> {
                            String root = path(method.getOwner()).orElseThrow();
                            return new RoutedMethod(
                                    verb,
                                    joined(root, ""),
                                    joined(root, path(method).orElse("")));
                        }));
    }

    private static Set<String> names(List<Door> doors) {
        return doors.stream().map(Door::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> path(HasAnnotations<?> annotated) {
        return annotated
                .tryGetAnnotationOfType("jakarta.ws.rs.Path")
                .flatMap(path -> path.get("value"))
                .map(Object::toString);
    }

    private static Optional<String> http(JavaMethod method) {
        return List.of("GET", "POST", "PUT", "PATCH", "DELETE").stream()
                .filter(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb))
                .findFirst();
    }

    private static String joined(String root, String below) {
        String path = ("/" + root + "/" + below).replaceAll("\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}");
        return path.replaceAll("/+", "/").replaceAll("(.)/$", "$1");
    }

    @Test
    void letsInOverRestWhomTheMatrixNames() {
        compare(Doors.api(proposal, imported), AccessMatrixIT::overRest);
    }

    @Test
    void letsInOnPagesWhomTheMatrixNames() {
        compare(Doors.pages(proposal, imported), AccessMatrixIT::onPages);
    }

    @Test
    void letsNobodyDecideOnTheirOwnCaseNorOnOneTheyAreRecusedFrom() {
        List<Door> deciding = Stream.concat(Doors.api(0, 0).stream(), Doors.pages(0, 0).stream())
                .filter(door -> door.operation().equals(Optional.of(Operation.DECIDE_GATE)))
                .toList();
        assertEquals(List.of(), new OwnCases().wrong(deciding));
    }

    /** How a person asks. */
    @FunctionalInterface
    private interface Way {
        RequestSpecification of(Door door, Optional<String> username);
    }

    /** By token, but for what tokens make none of. */
    private static RequestSpecification overRest(Door door, Optional<String> username) {
        return username.map(door.name().equals("POST /api/v1/tokens") ? mapae::withPassword : mapae::as)
                .orElseGet(mapae::anonymous);
    }

    private static RequestSpecification onPages(Door door, Optional<String> username) {
        RequestSpecification request = mapae.anonymous().redirects().follow(false);
        return username.map(name -> request.cookie("MAPAE_SESSION", COOKIES.get(name)))
                .orElse(request);
    }

    private static void compare(List<Door> doors, Way way) {
        List<String> wrong = new ArrayList<>();
        for (Door door : doors) {
            for (String organisation : door.isScoped() ? List.of(OWN, OTHER) : List.of(OWN)) {
                PEOPLE.forEach((role, username) -> {
                    boolean expected = door.operation()
                            .map(operation -> Permissions.reach(operation, role)
                                    .filter(reach -> reach == Reach.ALL || organisation.equals(OWN))
                                    .isPresent())
                            .orElse(true);
                    note(
                            wrong,
                            door,
                            role,
                            organisation,
                            expected,
                            ask(door, organisation, way.of(door, Optional.of(username))));
                });
                note(
                        wrong,
                        door,
                        "stranger",
                        organisation,
                        door.operation().isEmpty(),
                        ask(door, organisation, way.of(door, Optional.empty())));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static Response ask(Door door, String organisation, RequestSpecification request) {
        return door.body()
                .apply(request)
                .request(door.method(), door.address().of(investments.get(organisation), organisation));
    }

    private static void note(
            List<String> wrong, Door door, String role, String organisation, boolean expected, Response response) {
        int status = response.statusCode();
        boolean sentAway = status == 303 && response.header("Location").contains("/sign-in");
        boolean wasLetIn =
                status != 401 && status != 403 && !sentAway || door.operation().isEmpty();
        if (wasLetIn != expected || status >= 500) {
            wrong.add(door.name() + " as " + role + " on " + organisation + ": " + status);
        }
    }
}
