package mapae.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import mapae.interchange.Sender;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** Budgets that come as files keep to the same rules as those that somebody enters. */
class FiledAllotmentIT {

    private static final int NEXT = Mapae.today().getYear() + 1;

    private final MapaeServer mapae = Mapae.server();
    private final String line = "정보화/filed/" + UUID.randomUUID();

    private JsonPath send(String mode, String... rows) {
        String header = "organisation,fiscal_year,line,document,document_number,amount,value_date,title_ko,title_en\n";
        return new Sender(mapae, "planner1")
                .send(header + String.join("\n", rows) + "\n", "ledger-budgets", "mapae", mode);
    }

    private static String row(String line, String document, long amount) {
        return "MSIT," + NEXT + "," + line + "," + document + ",1," + amount + "," + NEXT + "-01-02,,";
    }

    @Test
    void servesWhatIsReservedFirst() {
        PlanKeeper finance = new PlanKeeper(mapae, "finance1");
        long plan = finance.entered("CONTRACT_AUTHORITY", line, new TreeMap<>(Map.of(NEXT, 2_000L)));
        PlanKeeper.bind(mapae, plan, NEXT, NEXT);
        finance.commit(plan, new TreeMap<>(Map.of(NEXT, 700L))).then().statusCode(200);
        JsonPath done = send("strict", row(line, "INITIAL", 2_000), row(line, "ALLOTMENT", 1_000));
        assertEquals(2, done.getInt("changed"), done::prettify);
        Bookkeeper books = new Bookkeeper(mapae, "finance1", NEXT);
        assertEquals(700, books.holds(line, "committed"));
        assertEquals(300, books.holds(line, "available"));
        assertEquals(0, finance.figure(plan, NEXT, "reserved"));
    }

    @Test
    void leaveMoneyToLinesWithoutPartsAndLetNoneGrowBelowOneThatHoldsSome() {
        JsonPath first = send(
                "lenient",
                row(line, "INITIAL", 10),
                row(line + "/가", "INITIAL", 20),
                row(line + "/가/1", "INITIAL", 30));
        assertEquals(List.of(2, 3), first.getList("errors.line"), first::prettify);
        assertEquals(List.of("ledger.line-has-parts", "ledger.line-has-parts"), first.getList("errors.rule"));
        assertEquals(List.of("line", "line"), first.getList("errors.column"));
        JsonPath second = send("lenient", row(line + "/가/1/a", "INITIAL", 5), row(line + "/나", "INITIAL", 6));
        assertEquals(List.of("ledger.line-holds-money"), second.getList("errors.rule"), second::prettify);
        assertEquals(1, second.getInt("changed"));
    }
}
