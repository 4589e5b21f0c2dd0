package mapae.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mapae.audit.domain.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchorsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private static Link link(long number, LocalDate day) {
        return new Link(number, day, String.format("%064x", number));
    }

    private List<Link> read() {
        List<Link> read = new ArrayList<>();
        try (Anchors.Reading reading = new Anchors(folder).read()) {
            reading.forEachRemaining(read::add);
        }
        return read;
    }

    @Test
    void areReadAsTheyWereWrittenDayAfterDay() throws IOException {
        Anchors anchors = new Anchors(folder.resolve("made-when-needed"));
        List<Link> written = List.of(link(1, DAY), link(2, DAY), link(5, DAY.plusDays(1)), link(9, DAY.plusDays(40)));
        for (Link one : written) {
            anchors.write(one);
        }
        List<Link> read = new ArrayList<>();
        try (Anchors.Reading reading = anchors.read()) {
            reading.forEachRemaining(read::add);
        }
        assertEquals(written, read);
        assertEquals(List.of(), read());
    }

    @Test
    void whatIsWrittenDuringAReadingIsLeftToTheNext() throws IOException {
        Anchors anchors = new Anchors(folder);
        anchors.write(link(1, DAY));
        List<Link> read = new ArrayList<>();
        try (Anchors.Reading reading = anchors.read()) {
            anchors.write(link(2, DAY));
            anchors.write(link(3, DAY.plusDays(1)));
            reading.forEachRemaining(read::add);
        }
        assertEquals(List.of(link(1, DAY)), read);
        assertEquals(3, read().size());
    }

    @Test
    void aLineTornByAPowerCutIsPassedOver() throws IOException {
        Anchors anchors = new Anchors(folder);
        anchors.write(link(1, DAY));
        Files.writeString(folder.resolve(DAY + ".anchors"), "2026-11-24 2 0000", StandardOpenOption.APPEND);
        assertEquals(List.of(link(1, DAY)), read());
        anchors.write(link(3, DAY));
        assertEquals(List.of(link(1, DAY), link(3, DAY)), read());
    }
}
