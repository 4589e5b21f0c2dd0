package mapae.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void startsWithAByteOrderMark() throws IOException {
        assertEquals("\uFEFF마패\r\n", written("마패"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void disarmsTextsThatWouldRunAsFormulas(String text) throws IOException {
        assertEquals("\uFEFF'" + text + "\r\n", written(text));
    }

    @Test
    void disarmsTextsThatStartWithATab() throws IOException {
        assertEquals("\uFEFF'\t=1\r\n", written("\t=1"));
    }

    @Test
    void leavesNumbersNumbers() throws IOException {
        assertEquals("\uFEFF-5\r\n", written(-5L));
    }

    @Test
    void leavesWhatIsNotKnownEmpty() throws IOException {
        assertEquals("\uFEFFA,,1\r\n", written("A", Optional.empty(), Optional.of(1L)));
    }

    @Test
    void quotesSeparators() throws IOException {
        assertEquals("\uFEFF\"a,b\",\"c\"\"d\"\r\n", written("a,b", "c\"d"));
    }

    private static String written(Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Csv csv = new Csv(out)) {
            csv.row(cells);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
