package mapae.interchange;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody changed by hand stays, until a file says something new of it. */
class ImportAfterHandIT {

    private static final String INVESTMENTS = "code,title_ko,title_en,summary,kind,category,owner,stage,currency,"
            + "starts_on,planned_finish,budget_at_completion\n";
    private static final String REPORTS = "investment,month,physical_progress,actual_cost,year_forecast,"
            + "whole_life_cost,total_benefits,started_on,forecast_finish,rating,title,owner,category,summary,note,"
            + "schedule_note,variance_note,budget_note,benefits_note\n";
    private static final String BUDGETS = "investment,fiscal_year,amount,status\n";
    private static final String GMPP = "year,project_number,project_name,department,report_category,colour_rating,"
            + "start_date,end_date,yearly_budget,yearly_forecast,wlc_baseline_incl_NCG,total_benefits,description_aims,"
            + "rating_comment,schedule_comment,variance_comment,budget_comment,benefits_comment\n";

    private static MapaeServer mapae;
    private static Sender sender;

    @BeforeAll
    static void start() {
        mapae = MapaeServer.start("mapae_after_hand");
        sender = new Sender(mapae, "admin1");
    }

    @AfterAll
    static void stop() {
        mapae.close();
    }

    private static String investment(String code, String title, String stage) {
        return INVESTMENTS + code + ",포털," + title + ",,SERVICE,,MSIT," + stage + ",,2026-01-01,2027-12-31,900\n";
    }

    private static void changes(int expected, JsonPath answer) {
        assertEquals("DONE", answer.getString("state"), answer.prettify());
        assertEquals(1, answer.getInt("accepted"), answer.prettify());
        assertEquals(expected, answer.getInt("changed"), answer.prettify());
    }

    private static void move(String code, String stage) {
        int version =
                mapae.as("pm1").get("/api/v1/investments/" + code).jsonPath().getInt("version");
        mapae.as("pm1")
                .contentType("application/json")
                .body(Map.of("stage", stage, "version", version))
                .post("/api/v1/investments/" + code + "/stage")
                .then()
                .statusCode(200);
    }

    @Test
    void aStageThatWasMovedStays() {
        changes(1, sender.send(investment("ZH-1", "Portal", "DELIVERY"), "investments", "mapae", "strict"));
        move("ZH-1", "OPERATION");
        changes(0, sender.send(investment("ZH-1", "Portal", "DELIVERY"), "investments", "mapae", "strict"));
        changes(1, sender.send(investment("ZH-1", "Gate", "DELIVERY"), "investments", "mapae", "strict"));
        mapae.as("pm1")
                .get("/api/v1/investments/ZH-1")
                .then()
                .body("stage", equalTo("OPERATION"))
                .body("title.en", equalTo("Gate"));
        changes(1, sender.send(investment("ZH-1", "Gate", "CLOSED"), "investments", "mapae", "strict"));
        mapae.as("pm1").get("/api/v1/investments/ZH-1").then().body("stage", equalTo("CLOSED"));
    }

    @Test
    void aFigureThatWasReportedStays() {
        changes(1, sender.send(investment("ZH-2", "Portal", "DELIVERY"), "investments", "mapae", "strict"));
        String file = REPORTS + "ZH-2,2026-10,10,100,,,,,2027-06-30,AMBER,,,,,,,,,\n";
        changes(1, sender.send(file, "reports", "mapae", "strict"));
        mapae.as("pm1")
                .contentType("application/json")
                .body(Map.of("month", "2026-10", "physicalProgress", 12, "actualCost", 140, "rating", "GREEN"))
                .post("/api/v1/investments/ZH-2/reports")
                .then()
                .statusCode(409);
        int version = mapae.as("pm1")
                .get("/api/v1/investments/ZH-2/reports")
                .jsonPath()
                .getInt("[0].version");
        mapae.as("pm1")
                .contentType("application/json")
                .body(Map.of(
                        "month",
                        "2026-10",
                        "physicalProgress",
                        12,
                        "actualCost",
                        140,
                        "forecastFinish",
                        "2027-07-31",
                        "version",
                        version))
                .post("/api/v1/investments/ZH-2/reports")
                .then()
                .statusCode(200);
        changes(0, sender.send(file, "reports", "mapae", "strict"));
        changes(1, sender.send(file.replace(",AMBER,", ",RED,"), "reports", "mapae", "strict"));
        mapae.as("pm1")
                .get("/api/v1/investments/ZH-2/reports")
                .then()
                .body("[0].physicalProgress", equalTo(12f))
                .body("[0].actualCost", equalTo(140))
                .body("[0].forecastFinish", equalTo("2027-07-31"))
                .body("[0].rating", equalTo("RED"));
    }

    @Test
    void aBudgetThatWasDecidedStays() {
        changes(1, sender.send(investment("ZH-3", "Portal", "DELIVERY"), "investments", "mapae", "strict"));
        String file = BUDGETS + "ZH-3,2027,500,PLANNED\n";
        changes(1, sender.send(file, "appropriations", "mapae", "strict"));
        JsonPath proposal = mapae.as("pm1")
                .contentType("application/json")
                .body(Map.of("fiscalYear", 2027, "amount", 700, "justification", "Next stage"))
                .post("/api/v1/investments/ZH-3/proposals")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        mapae.as("planner1")
                .contentType("application/json")
                .body(Map.of("version", proposal.getInt("version"), "reason", "Shown"))
                .post("/api/v1/proposals/" + proposal.getLong("id") + "/approve")
                .then()
                .statusCode(200);
        changes(0, sender.send(file, "appropriations", "mapae", "strict"));
        mapae.as("pm1")
                .get("/api/v1/investments/ZH-3/budgets")
                .then()
                .body("find { it.year == 2027 }.amount", equalTo(700))
                .body("find { it.year == 2027 }.status", equalTo("APPROPRIATED"));
    }

    @Test
    void aBudgetThatWaitsForItsDecisionIsSettledByNoFile() {
        changes(1, sender.send(investment("ZH-6", "Portal", "DELIVERY"), "investments", "mapae", "strict"));
        String file = BUDGETS + "ZH-6,2027,500,PLANNED\n";
        changes(1, sender.send(file, "appropriations", "mapae", "strict"));
        mapae.as("planner1")
                .contentType("application/json")
                .body(Map.of("fiscalYear", 2027, "amount", 700, "justification", "Next stage"))
                .post("/api/v1/investments/ZH-6/proposals")
                .then()
                .statusCode(200);
        changes(0, sender.send(file, "appropriations", "mapae", "strict"));
        JsonPath bypass = new Sender(mapae, "planner1")
                .send(BUDGETS + "ZH-6,2027,700,APPROPRIATED\n", "appropriations", "mapae", "lenient");
        assertEquals(1, bypass.getInt("rejected"), bypass.prettify());
        assertEquals("appropriation.proposal-open", bypass.getString("errors[0].rule"));
        mapae.as("pm1")
                .get("/api/v1/investments/ZH-6/budgets")
                .then()
                .body("find { it.year == 2027 }.amount", equalTo(500));
    }

    @Test
    void aProfileLeavesAloneWhatItDoesNotMap() {
        changes(1, sender.send(investment("ZH-4", "Portal", "OPERATION"), "investments", "mapae", "strict"));
        String row = "2026,ZH-4,Portal,CO,ICT,Amber,2026-02-01,2027-06-30,1,1,2,3,Aims,,,,,\n";
        changes(1, sender.send(GMPP + row, "reports", "gmpp", "strict"));
        changes(0, sender.send(GMPP + row, "reports", "gmpp", "strict"));
        mapae.as("pm1")
                .get("/api/v1/investments/ZH-4")
                .then()
                .body("summary", equalTo("Aims"))
                .body("stage", equalTo("OPERATION"))
                .body("startsOn", equalTo("2026-02-01"))
                .body("plannedFinish", equalTo("2027-12-31"))
                .body("budgetAtCompletion", equalTo(900))
                .body("category", equalTo("ICT"));
    }

    @Test
    void aFileDoesNotTurnAnInvestmentRound() {
        changes(1, sender.send(investment("ZH-5", "Portal", "DELIVERY"), "investments", "mapae", "strict"));
        String late = "2026,ZH-5,Portal,MSIT,ICT,Amber,2028-02-01,2029-06-30,1,1,2,3,Aims,,,,,\n";
        JsonPath strict = sender.send(GMPP + late, "reports", "gmpp", "strict");
        assertEquals("REFUSED", strict.getString("state"), strict.prettify());
        JsonPath lenient = sender.send(GMPP + late, "reports", "gmpp", "lenient");
        assertEquals("DONE", lenient.getString("state"), lenient.prettify());
        assertEquals(0, lenient.getInt("accepted"));
        assertEquals(1, lenient.getInt("rejected"));
        assertEquals("investment.dates-reversed", lenient.getString("errors[0].rule"));
        assertEquals(2, lenient.getInt("errors[0].line"));
        mapae.as("pm1")
                .get("/api/v1/investments/ZH-5")
                .then()
                .body("startsOn", equalTo("2026-01-01"))
                .body("summary", nullValue());
    }
}
