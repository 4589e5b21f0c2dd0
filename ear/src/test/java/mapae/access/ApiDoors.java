package mapae.access;

import static mapae.access.Door.NOTHING;
import static mapae.access.Door.get;
import static mapae.access.Door.json;
import static mapae.access.Door.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.permission.domain.Operation;

/** The ways in over REST but for the books. */
final class ApiDoors {

    private ApiDoors() {}

    /**
     * The REST interface.
     *
     * @param proposal an open proposal of somebody who takes no part in the test
     * @param imported an import
     */
    static List<Door> all(long proposal, long imported) {
        String investment = "/api/v1/investments/{code}";
        return List.of(
                new Door("GET", "/api/v1/status", Optional.empty(), false, (code, owner) -> "/api/v1/status", NOTHING),
                get("/api/v1/organisations", Operation.READ_REGISTER, (code, owner) -> "/api/v1/organisations"),
                get("/api/v1/investments", Operation.READ_REGISTER, (code, owner) -> "/api/v1/investments"),
                get(investment, Operation.READ_REGISTER, (code, owner) -> "/api/v1/investments/" + code)
                        .scoped(),
                get(
                                investment + "/budgets",
                                Operation.READ_REGISTER,
                                (code, owner) -> "/api/v1/investments/" + code + "/budgets")
                        .scoped(),
                get(
                                investment + "/metrics",
                                Operation.READ_REGISTER,
                                (code, owner) -> "/api/v1/investments/" + code + "/metrics")
                        .scoped(),
                get(
                                investment + "/metrics/months",
                                Operation.READ_REGISTER,
                                (code, owner) -> "/api/v1/investments/" + code + "/metrics/months")
                        .scoped(),
                get(
                                investment + "/reports",
                                Operation.READ_REGISTER,
                                (code, owner) -> "/api/v1/investments/" + code + "/reports")
                        .scoped(),
                post(
                                investment + "/reports",
                                Operation.REPORT_MONTH,
                                (code, owner) -> "/api/v1/investments/" + code + "/reports",
                                json(Map.of("month", "2099-01", "physicalProgress", 1)))
                        .scoped(),
                get(
                                investment + "/proposals",
                                Operation.READ_REGISTER,
                                (code, owner) -> "/api/v1/investments/" + code + "/proposals")
                        .scoped(),
                post(
                                investment + "/proposals",
                                Operation.PROPOSE_BUDGET,
                                (code, owner) -> "/api/v1/investments/" + code + "/proposals",
                                json(Map.of("fiscalYear", 2020, "amount", 1, "justification", "Past")))
                        .scoped(),
                post(
                                investment + "/stage",
                                Operation.DELIVER_INVESTMENT,
                                (code, owner) -> "/api/v1/investments/" + code + "/stage",
                                json(Map.of("stage", "OPERATION", "version", 999)))
                        .scoped(),
                post(
                                investment + "/stage",
                                Operation.APPROVE_INVESTMENT,
                                (code, owner) -> "/api/v1/investments/" + code + "/stage",
                                json(Map.of("stage", "STOPPED", "version", 999)))
                        .scoped(),
                get("/api/v1/proposals", Operation.READ_REGISTER, (code, owner) -> "/api/v1/proposals"),
                get(
                        "/api/v1/proposals/{id}",
                        Operation.READ_REGISTER,
                        (code, owner) -> "/api/v1/proposals/" + proposal),
                post(
                        "/api/v1/proposals/{id}/approve",
                        Operation.DECIDE_BUDGET,
                        (code, owner) -> "/api/v1/proposals/" + proposal + "/approve",
                        json(Map.of("version", 999, "reason", "Old"))),
                post(
                        "/api/v1/proposals/{id}/return",
                        Operation.DECIDE_BUDGET,
                        (code, owner) -> "/api/v1/proposals/" + proposal + "/return",
                        json(Map.of("version", 999, "reason", "Old"))),
                get(
                                "/api/v1/posting-checks",
                                Operation.READ_POSTINGS,
                                (code, owner) -> "/api/v1/posting-checks?organisation=" + owner)
                        .scoped(),
                get("/api/v1/findings", Operation.READ_REGISTER, (code, owner) -> "/api/v1/findings"),
                get("/api/v1/imports", Operation.READ_IMPORTS, (code, owner) -> "/api/v1/imports"),
                get("/api/v1/imports/profiles", Operation.READ_IMPORTS, (code, owner) -> "/api/v1/imports/profiles"),
                get("/api/v1/imports/{id}", Operation.READ_IMPORTS, (code, owner) -> "/api/v1/imports/" + imported),
                get(
                        "/api/v1/imports/{id}/errors.csv",
                        Operation.READ_IMPORTS,
                        (code, owner) -> "/api/v1/imports/" + imported + "/errors.csv"),
                post(
                        "/api/v1/imports",
                        Operation.IMPORT,
                        (code, owner) -> "/api/v1/imports?kind=posts&mode=strict",
                        request -> request.contentType("text/csv").body("no,such,columns\n")),
                get("/api/v1/jobs", Operation.READ_JOBS, (code, owner) -> "/api/v1/jobs"),
                get(
                        "/api/v1/jobs/{job}/executions",
                        Operation.READ_JOBS,
                        (code, owner) -> "/api/v1/jobs/continuity/executions"),
                get(
                        "/api/v1/jobs/{job}/executions/{id}",
                        Operation.READ_JOBS,
                        (code, owner) -> "/api/v1/jobs/continuity/executions/999999"),
                post(
                        "/api/v1/jobs/{job}/executions",
                        Operation.RUN_JOBS,
                        (code, owner) -> "/api/v1/jobs/nothing/executions",
                        NOTHING),
                post(
                        "/api/v1/jobs/{job}/executions/{id}/restart",
                        Operation.RUN_JOBS,
                        (code, owner) -> "/api/v1/jobs/nothing/executions/1/restart",
                        NOTHING),
                post(
                        "/api/v1/jobs/{job}/executions/{id}/stop",
                        Operation.RUN_JOBS,
                        (code, owner) -> "/api/v1/jobs/nothing/executions/1/stop",
                        NOTHING),
                get("/api/v1/audit", Operation.READ_AUDIT, (code, owner) -> "/api/v1/audit"),
                get("/api/v1/audit/verification", Operation.READ_AUDIT, (code, owner) -> "/api/v1/audit/verification"),
                get("/api/v1/accounts", Operation.READ_ACCOUNTS, (code, owner) -> "/api/v1/accounts"),
                post(
                        "/api/v1/accounts",
                        Operation.MANAGE_ACCOUNTS,
                        (code, owner) -> "/api/v1/accounts",
                        json(Map.of("username", "planner1", "displayName", "Taken", "organisation", "MOIS"))),
                post(
                        "/api/v1/accounts/{id}/password",
                        Operation.MANAGE_ACCOUNTS,
                        (code, owner) -> "/api/v1/accounts/999999/password",
                        json(Map.of("version", 0))),
                get("/api/v1/accounts/{id}", Operation.READ_ACCOUNTS, (code, owner) -> "/api/v1/accounts/1"),
                post(
                        "/api/v1/accounts/{id}/grants",
                        Operation.MANAGE_ACCOUNTS,
                        (code, owner) -> "/api/v1/accounts/999999/grants",
                        json(Map.of("role", "planner", "organisation", "MOIS", "from", "2099-01-01"))),
                post(
                        "/api/v1/accounts/{id}/grants/{grant}/end",
                        Operation.MANAGE_ACCOUNTS,
                        (code, owner) -> "/api/v1/accounts/999999/grants/1/end",
                        json(Map.of("last", "2099-01-01"))),
                post(
                        "/api/v1/accounts/{id}/state",
                        Operation.MANAGE_ACCOUNTS,
                        (code, owner) -> "/api/v1/accounts/999999/state",
                        json(Map.of("enabled", false, "version", 0))),
                get("/api/v1/tokens", Operation.KEEP_OWN_ACCOUNT, (code, owner) -> "/api/v1/tokens"),
                post(
                        "/api/v1/tokens",
                        Operation.KEEP_OWN_ACCOUNT,
                        (code, owner) -> "/api/v1/tokens",
                        json(Map.of("name", "none", "scope", "READ", "days", 1))),
                new Door(
                        "DELETE",
                        "/api/v1/tokens/{id}",
                        Optional.of(Operation.KEEP_OWN_ACCOUNT),
                        false,
                        (code, owner) -> "/api/v1/tokens/999999",
                        NOTHING),
                get("/api/v1/delegations", Operation.DELEGATE, (code, owner) -> "/api/v1/delegations"),
                post(
                        "/api/v1/delegations",
                        Operation.DELEGATE,
                        (code, owner) -> "/api/v1/delegations",
                        json(Map.of(
                                "grant",
                                0,
                                "delegate",
                                "nobody",
                                "from",
                                "2099-01-01",
                                "to",
                                "2099-01-02",
                                "reason",
                                "None"))),
                post(
                        "/api/v1/delegations/{id}/revocation",
                        Operation.DELEGATE,
                        (code, owner) -> "/api/v1/delegations/0/revocation",
                        NOTHING));
    }
}
