package mapae.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mapae.interchange.domain.ImportKind;
import mapae.interchange.domain.MappingProfile;
import mapae.interchange.domain.RowReading;
import mapae.shared.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class RowSourceTest {

    private static final MappingProfile REPORTS = new Profiles().named("mapae", ImportKind.REPORTS);
    private static final String HEADER = String.join(",", REPORTS.columns()) + "\n";

    @Test
    void readsARowOverManyLinesAndKnowsWhereItStarts() throws IOException {
        List<RowReading> rows = rows(HEADER + row("A", "\"one\r\ntwo\nthree\"") + "\n\n" + row("B", ""));
        assertEquals(List.of(2L, 7L), rows.stream().map(RowReading::line).toList());
        assertEquals(Optional.of("one\r\ntwo\nthree"), rows.get(0).main().text("note"));
    }

    @Test
    void refusesAnEmptyFile() {
        assertEquals("file.empty", assertThrows(Refusal.class, () -> rows("")).code());
    }

    @Test
    void refusesAHeaderOfAnotherFile() {
        assertEquals(
                "header.missing",
                assertThrows(Refusal.class, () -> rows("a,b\n")).code());
    }

    @Test
    void passesOnWhatTheTextIsRefusedFor() {
        assertEquals(
                "file.quote-unclosed",
                assertThrows(Refusal.class, () -> rows(HEADER + "A,\"2026")).code());
        assertEquals(
                "file.malformed",
                assertThrows(Refusal.class, () -> rows(HEADER + "A,".repeat(2000)))
                        .code());
    }

    @Test
    void holdsOneBatchOfAHostileFileAtATime() throws IOException {
        long mib = 1 << 20;
        // 400 MiB of rows that each are as long as a row may be
        String wide = "A,2026-03," + ",".repeat(16) + "\"" + "x".repeat(1_000_000) + "\"\n";
        try (RowSource source = new RowSource(repeated(HEADER, wide, 400), REPORTS)) {
            long rows = 0;
            long most = 0;
            for (List<RowReading> batch = source.nextBatch(); !batch.isEmpty(); batch = source.nextBatch()) {
                rows += batch.size();
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                most = Math.max(most, runtime.totalMemory() - runtime.freeMemory());
            }
            assertEquals(400, rows);
            assertTrue(most < 128 * mib, "held " + most / mib + " MiB");
        }
    }

    @Test
    void findsRepetitionsAndUnknownCodesHoweverFarApart() throws IOException {
        RowCheck check = new RowCheck(REPORTS, (kind, codes) -> codes.contains("A") ? Set.of("A") : Set.of());
        Tally tally = new Tally();
        String file = HEADER + row("A", "first") + row("X", "") + row("A", "second") + row("A", "third");
        check.first(rows(file), tally);
        check.endFirst(tally);
        assertEquals(0, tally.accepted());
        assertEquals(4, tally.rejected());
        assertEquals(
                List.of("2 row.repeated [4]", "3 reference.unknown [X]", "4 row.repeated [2]", "5 row.repeated [2]"),
                said(tally));
        assertEquals(List.of(), check.again(rows(file), tally.copy()));
    }

    @Test
    void takesChildrenThatStandBeforeTheirParents() throws IOException {
        MappingProfile organisations = new Profiles().named("mapae", ImportKind.ORGANISATIONS);
        RowCheck check = new RowCheck(organisations, (kind, codes) -> Set.of());
        String file = String.join(",", organisations.columns())
                + "\nA,가,a,MINISTRY,B,2020-01-01,\nB,나,b,MINISTRY,C,2020-01-01,\nC,다,c,MINISTRY,,2020-01-01,"
                + "\nD,라,d,MINISTRY,E,2020-01-01,\nE,마,e,MINISTRY,D,2020-01-01,\nF,바,f,MINISTRY,X,2020-01-01,\n";
        Tally tally = new Tally();
        check.first(rows(file, organisations), tally);
        check.endFirst(tally);
        assertEquals(3, tally.accepted());
        assertEquals(
                List.of("5 reference.unknown [E]", "6 reference.unknown [D]", "7 reference.unknown [X]"), said(tally));
        assertEquals(
                List.of("C"),
                check.again(rows(file, organisations), tally).stream()
                        .map(row -> row.main().key())
                        .toList());
    }

    private static List<String> said(Tally tally) {
        return tally.errors().stream()
                .map(e -> e.line() + " " + e.rule() + " " + e.arguments())
                .toList();
    }

    @Property(tries = 200)
    void readsBackWhatAnyWriterWrote(@ForAll @NotEmpty List<String> notes) throws IOException {
        StringWriter file = new StringWriter();
        file.write(HEADER);
        List<String> clean = new ArrayList<>();
        for (String note : notes) {
            String text = new String(note.replace("\0", "").getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            clean.add(text);
            file.write(row("A" + clean.size(), "\"" + text.replace("\"", "\"\"") + "\""));
        }
        List<String> read = rows(file.toString()).stream()
                .map(row -> row.main().text("note").orElse(""))
                .toList();
        assertEquals(clean, read);
    }

    private static String row(String code, String note) {
        List<String> cells = new ArrayList<>();
        for (String column : REPORTS.columns()) {
            cells.add(
                    switch (column) {
                        case "investment" -> code;
                        case "month" -> "2026-03";
                        case "note" -> note;
                        default -> "";
                    });
        }
        return String.join(",", cells) + "\n";
    }

    private static List<RowReading> rows(String file) throws IOException {
        return rows(file, REPORTS);
    }

    private static List<RowReading> rows(String file, MappingProfile profile) throws IOException {
        try (RowSource source =
                new RowSource(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), profile)) {
            List<RowReading> rows = new ArrayList<>();
            for (List<RowReading> batch = source.nextBatch(); !batch.isEmpty(); batch = source.nextBatch()) {
                rows.addAll(batch);
            }
            return rows;
        }
    }

    private static InputStream repeated(String start, String rest, int times) {
        byte[] first = start.getBytes(StandardCharsets.UTF_8);
        byte[] again = rest.getBytes(StandardCharsets.UTF_8);
        long length = first.length + (long) again.length * times;
        return new InputStream() {
            private long position;

            @Override
            public int read() {
                if (position == length) {
                    return -1;
                }
                long at = position++;
                return at < first.length ? first[(int) at] : again[(int) ((at - first.length) % again.length)];
            }

            @Override
            public int read(byte[] target, int offset, int count) {
                int n = 0;
                while (n < count && position < length) {
                    target[offset + n++] = (byte) read();
                }
                return n == 0 ? -1 : n;
            }
        };
    }
}
