package mapae.web.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mapae.shared.Refusal;
import mapae.shared.RowFault;
import mapae.shared.Won;
import mapae.web.page.MoneyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedRowsTest {

    private static final List<PastedColumn> COLUMNS = List.of(
            PastedColumn.required("code", "code", "과목코드"),
            PastedColumn.optional("title", "title", "과목명"),
            PastedColumn.required("2027", "2027", "2027년"));

    private static PastedRows read(String text) {
        return PastedRows.of(text, COLUMNS, 3);
    }

    private static List<String> faults(PastedRows rows) {
        return rows.faults().stream()
                .map(fault -> fault.row() + " " + fault.field() + " " + fault.code())
                .toList();
    }

    @Test
    void readsCellsInTheirOrderWhereNoHeadsStand() {
        PastedRows rows = read("a/1\t하나\t1,000\r\n\r\na/2\t\t 2 \r\n");
        assertEquals(
                List.of(Map.of("code", "a/1", "title", "하나", "2027", "1,000"), Map.of("code", "a/2", "2027", "2")),
                rows.rows().stream().map(PastedRows.Row::cells).toList());
        assertEquals(
                "1 3",
                rows.rows().stream().map(row -> String.valueOf(row.number())).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2027년\t과목명\t과목코드\n5\t하나\ta/1", "2027,Title,CODE\n5,하나,a/1", "\"2027\",title,code\n5,하나,a/1"})
    void findsColumnsByTheirHeadsInEitherLanguage(String text) {
        PastedRows rows = read(text);
        assertEquals(List.of(), rows.faults());
        assertEquals(
                Map.of("code", "a/1", "title", "하나", "2027", "5"),
                rows.rows().get(0).cells());
        assertEquals(2, rows.rows().get(0).number());
    }

    @Test
    void keepsACommaInQuotes() {
        assertEquals(
                "1,000", read("a/1,\"하나, 둘\",\"1,000\"").rows().get(0).cells().get("2027"));
        assertEquals("하나\n둘", read("a/1\t\"하나\n둘\"\t1").rows().get(0).cells().get("title"));
    }

    @Test
    void namesWhatIsWrongWithTheLayout() {
        assertEquals(
                List.of("1 row rows.head-unknown", "1 code rows.head-twice", "1 2027 rows.head-missing"),
                faults(read("code\tnote\tcode\na/1\tx\ta/2")));
        assertEquals(List.of("1 row rows.too-many-cells"), faults(read("a/1\tx\t1\t2")));
        assertEquals(List.of(), faults(read("a/1\tx\t1\t\t")), "blank cells at the end are nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "'',rows.none",
        "'  \n\t\n',rows.none",
        "code\t2027,rows.none",
        "'a\t\t1\nb\t\t1\nc\t\t1\nd\t\t1',rows.too-many"
    })
    void refusesWhatHoldsNoRowsOrTooMany(String text, String code) {
        assertEquals(code, assertThrows(Refusal.class, () -> read(text)).code());
    }

    private static Optional<Won> amount(String cell, MoneyUnit unit, List<RowFault> faults) {
        return PastedAmount.of(new PastedRows.Row(4, Map.of("2027", cell)), "2027", unit, faults);
    }

    @ParameterizedTest
    @CsvSource({
        "'1,234,567',WON,1234567",
        "1234567,WON,1234567",
        "'1,234',THOUSAND,1234000",
        "12.5,MILLION,12500000",
        "1.00000001,HUNDRED_MILLION,100000001",
        "-,WON,0",
        "'(1,000)',WON,-1000",
        "-5,WON,-5",
        "'₩ 1,000',WON,1000",
        "'1,000원',WON,1000",
        "5.00,WON,5",
        "10000000,HUNDRED_MILLION,1000000000000000"
    })
    void readsAmountsToTheWon(String cell, MoneyUnit unit, long won) {
        List<RowFault> faults = new ArrayList<>();
        assertEquals(Optional.of(Won.of(won)), amount(cell, unit, faults));
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @CsvSource({
        "1.5,WON,rows.amount-fraction",
        "1.0005,THOUSAND,rows.amount-fraction",
        "'12,34',WON,rows.amount-unreadable",
        "1e5,WON,rows.amount-unreadable",
        "백만,WON,rows.amount-unreadable",
        "#REF!,WON,rows.amount-unreadable",
        "1000000000000001,WON,amount.too-large",
        "10000001,HUNDRED_MILLION,amount.too-large"
    })
    void refusesAmountsThatAreNotExact(String cell, MoneyUnit unit, String code) {
        List<RowFault> faults = new ArrayList<>();
        assertEquals(Optional.empty(), amount(cell, unit, faults));
        assertEquals(code, faults.get(0).code());
        assertEquals(4, faults.get(0).row());
    }
}
