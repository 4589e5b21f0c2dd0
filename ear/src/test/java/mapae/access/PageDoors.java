package mapae.access;

import static mapae.access.Door.NOTHING;
import static mapae.access.Door.form;
import static mapae.access.Door.get;
import static mapae.access.Door.post;

import java.util.List;
import java.util.Optional;
import mapae.permission.domain.Operation;

/** The ways in on pages but for the books. */
final class PageDoors {

    private PageDoors() {}

    /** All of them; with an open proposal, and an import. */
    static List<Door> all(long proposal, long imported) {
        return List.of(
                open("GET", "/sign-in"),
                open("POST", "/sign-in"),
                get("/", Operation.READ_REGISTER, (code, owner) -> "/"),
                get("/investments", Operation.READ_REGISTER, (code, owner) -> "/investments"),
                get("/investments.csv", Operation.READ_REGISTER, (code, owner) -> "/investments.csv"),
                get("/investments/{code}", Operation.READ_REGISTER, (code, owner) -> "/investments/" + code)
                        .scoped(),
                get(
                                "/investments/{code}/report",
                                Operation.REPORT_MONTH,
                                (code, owner) -> "/investments/" + code + "/report")
                        .scoped(),
                post(
                                "/investments/{code}/report",
                                Operation.REPORT_MONTH,
                                (code, owner) -> "/investments/" + code + "/report",
                                form("month", "2099-01"))
                        .scoped(),
                get(
                                "/investments/{code}/proposals",
                                Operation.PROPOSE_BUDGET,
                                (code, owner) -> "/investments/" + code + "/proposals")
                        .scoped(),
                post(
                                "/investments/{code}/proposals",
                                Operation.PROPOSE_BUDGET,
                                (code, owner) -> "/investments/" + code + "/proposals",
                                form("year", "2020", "amount", "1", "justification", "Past"))
                        .scoped(),
                get("/proposals", Operation.READ_REGISTER, (code, owner) -> "/proposals"),
                get("/proposals/{id}", Operation.READ_REGISTER, (code, owner) -> "/proposals/" + proposal),
                post(
                        "/proposals/{id}",
                        Operation.DECIDE_BUDGET,
                        (code, owner) -> "/proposals/" + proposal,
                        form("version", "999", "reason", "Old", "decision", "approve")),
                get("/people", Operation.READ_POSTINGS, (code, owner) -> "/people?organisation=" + owner)
                        .scoped(),
                get("/imports", Operation.READ_IMPORTS, (code, owner) -> "/imports"),
                get("/imports/{id}", Operation.READ_IMPORTS, (code, owner) -> "/imports/" + imported),
                post(
                        "/imports",
                        Operation.IMPORT,
                        (code, owner) -> "/imports",
                        request -> request.multiPart("profile", "posts/mapae")
                                .multiPart("mode", "STRICT")
                                .multiPart("file", "none.csv", "no,such,columns\n".getBytes(), "text/csv")),
                get("/jobs", Operation.READ_JOBS, (code, owner) -> "/jobs"),
                post(
                        "/jobs/{job}/start",
                        Operation.RUN_JOBS,
                        (code, owner) -> "/jobs/nothing/start",
                        form("nothing", "1")),
                post(
                        "/jobs/{job}/executions/{id}/stop",
                        Operation.RUN_JOBS,
                        (code, owner) -> "/jobs/nothing/executions/1/stop",
                        form("nothing", "1")),
                post(
                        "/jobs/{job}/executions/{id}/restart",
                        Operation.RUN_JOBS,
                        (code, owner) -> "/jobs/nothing/executions/1/restart",
                        form("nothing", "1")),
                get("/audit", Operation.READ_AUDIT, (code, owner) -> "/audit"),
                get("/audit/verification", Operation.READ_AUDIT, (code, owner) -> "/audit/verification"),
                get("/accounts", Operation.READ_ACCOUNTS, (code, owner) -> "/accounts"),
                get("/accounts/new", Operation.MANAGE_ACCOUNTS, (code, owner) -> "/accounts/new"),
                post(
                        "/accounts/new",
                        Operation.MANAGE_ACCOUNTS,
                        (code, owner) -> "/accounts/new",
                        form("username", "planner1", "displayName", "Taken", "organisation", "MOIS")),
                get("/accounts/{id}/password", Operation.MANAGE_ACCOUNTS, (code, owner) -> "/accounts/3/password"),
                post(
                        "/accounts/{id}/password",
                        Operation.MANAGE_ACCOUNTS,
                        (code, owner) -> "/accounts/999999/password",
                        form("version", "0")),
                get("/accounts/{id}", Operation.READ_ACCOUNTS, (code, owner) -> "/accounts/1"),
                post(
                        "/accounts/{id}/grants",
                        Operation.MANAGE_ACCOUNTS,
                        (code, owner) -> "/accounts/999999/grants",
                        form("role", "planner", "organisation", "MOIS", "from", "2099-01-01")),
                post(
                        "/accounts/{id}/grants/{grant}/end",
                        Operation.MANAGE_ACCOUNTS,
                        (code, owner) -> "/accounts/999999/grants/1/end",
                        form("nothing", "1")),
                post(
                        "/accounts/{id}/state",
                        Operation.MANAGE_ACCOUNTS,
                        (code, owner) -> "/accounts/999999/state",
                        form("enabled", "false", "version", "0")),
                open("GET", "/sign-in/provider"),
                open("GET", "/sign-in/provider/answer"),
                get("/account/sessions", Operation.KEEP_OWN_ACCOUNT, (code, owner) -> "/account/sessions"),
                post(
                        "/account/sessions/{id}/end",
                        Operation.KEEP_OWN_ACCOUNT,
                        (code, owner) -> "/account/sessions/999999/end",
                        NOTHING),
                get("/account/tokens", Operation.KEEP_OWN_ACCOUNT, (code, owner) -> "/account/tokens"),
                post(
                        "/account/tokens",
                        Operation.KEEP_OWN_ACCOUNT,
                        (code, owner) -> "/account/tokens",
                        form("nothing", "1")),
                post(
                        "/account/tokens/{id}/revoke",
                        Operation.KEEP_OWN_ACCOUNT,
                        (code, owner) -> "/account/tokens/999999/revoke",
                        NOTHING),
                get("/account/password", Operation.KEEP_OWN_ACCOUNT, (code, owner) -> "/account/password"),
                post(
                        "/account/password",
                        Operation.KEEP_OWN_ACCOUNT,
                        (code, owner) -> "/account/password",
                        form("nothing", "1")),
                get("/delegations", Operation.DELEGATE, (code, owner) -> "/delegations"),
                post("/delegations", Operation.DELEGATE, (code, owner) -> "/delegations", form("grant", "0")),
                post(
                        "/delegations/{id}/revocation",
                        Operation.DELEGATE,
                        (code, owner) -> "/delegations/0/revocation",
                        form("nothing", "1")));
    }

    private static Door open(String method, String path) {
        return new Door(method, path, Optional.empty(), false, (code, owner) -> path, form("username", "nobody"));
    }
}
