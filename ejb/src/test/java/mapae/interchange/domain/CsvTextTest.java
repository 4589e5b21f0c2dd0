package mapae.interchange.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mapae.shared.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    @Test
    void passesTextThroughWithoutItsByteOrderMark() throws IOException {
        assertEquals("이름,값\r\n가,\"1,2\"\n", read(bytes("\uFEFF이름,값\r\n가,\"1,2\"\n")));
    }

    @Test
    void passesAnEmptyFileThrough() throws IOException {
        assertEquals("", read(new byte[0]));
    }

    @Test
    void refusesKoreanLegacyEncodingWithItsPlace() {
        byte[] file = "code,name\r\nA1,행정안전부\r\n".getBytes(Charset.forName("EUC-KR"));
        refuses(file, "file.not-utf8", List.of("15", "2"));
    }

    @Test
    void refusesUtf16() {
        refuses("code,name".getBytes(StandardCharsets.UTF_16), "file.not-utf8", List.of("1", "1"));
        refuses("code,name".getBytes(StandardCharsets.UTF_16LE), "file.nul", List.of("1"));
    }

    @Test
    void refusesACharacterCutOffAtTheEnd() {
        byte[] whole = bytes("a\n각");
        refuses(java.util.Arrays.copyOf(whole, whole.length - 1), "file.not-utf8", List.of("3", "2"));
    }

    @Test
    void refusesNulWithItsLine() {
        refuses(bytes("a,b\nc,\0\n"), "file.nul", List.of("2"));
    }

    @Test
    void namesTheLineWhereAnUnclosedQuoteOpened() {
        refuses(bytes("a,b\n1,2\n3,\"open\n5,6\n7,8\n"), "file.quote-unclosed", List.of("3"));
        refuses(bytes("a\n\""), "file.quote-unclosed", List.of("2"));
    }

    @Test
    void refusesTextAfterAClosingQuote() {
        refuses(bytes("a,b\n\"x\"y,2\n"), "file.text-after-quote", List.of("2"));
    }

    @Test
    void takesDoubledQuotesAndQuotesWithinPlainText() throws IOException {
        String text = "\"a\"\"b\",c\"d\n\"\"\n";
        assertEquals(text, read(bytes(text)));
    }

    @Test
    void countsEveryKindOfLineEndOnce() {
        refuses(bytes("a\rb\r\nc\n\"x\r\ny\"\n\0"), "file.nul", List.of("6"));
    }

    @Test
    void refusesALongFieldLongBeforeItIsWholeInMemory() {
        refuses(endless("a,b\n", 'x'), "file.field-too-long", List.of("2", "1048576"));
        refuses(endless("a,b\n1,\"", 'x'), "file.quote-far", List.of("2", "1048576"));
        refuses(endless("a,b\n1,2\n", ','), "file.row-too-long", List.of("3", "4194304"));
    }

    @Property
    void passesAnyTextThroughWhateverItIsReadIn(
            @ForAll @StringLength(max = 300) String text, @ForAll @IntRange(min = 1, max = 50) int piece)
            throws IOException {
        String clean = text.replace("\"", "").replace("\0", "").replace("\uFEFF", "");
        byte[] encoded = bytes(clean);
        String expected = new String(encoded, StandardCharsets.UTF_8);
        assertEquals(expected, read(new ByteArrayInputStream(encoded) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, piece));
            }
        }));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A stream that begins with a text and goes on for ever. */
    private static InputStream endless(String start, char rest) {
        byte[] first = bytes(start);
        return new InputStream() {
            private long position;

            @Override
            public int read() {
                return position < first.length ? first[(int) position++] : rest;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    target[offset + i] = (byte) read();
                }
                return length;
            }
        };
    }

    private static void refuses(byte[] file, String code, List<String> arguments) {
        refuses(new ByteArrayInputStream(file), code, arguments);
    }

    private static void refuses(InputStream file, String code, List<String> arguments) {
        Refusal refusal = assertThrows(Refusal.class, () -> {
            try (CsvText text = new CsvText(file)) {
                char[] target = new char[1000];
                int read = 0;
                while (read >= 0) {
                    read = text.read(target, 0, target.length);
                }
            }
        });
        assertEquals(code, refusal.code());
        assertEquals(arguments, refusal.arguments());
        assertTrue(refusal.text(java.util.Locale.KOREAN).length() > code.length());
    }

    private static String read(byte[] file) throws IOException {
        return read(new ByteArrayInputStream(file));
    }

    private static String read(InputStream file) throws IOException {
        try (CsvText text = new CsvText(file)) {
            StringWriter out = new StringWriter();
            text.transferTo(out);
            return out.toString();
        }
    }
}
