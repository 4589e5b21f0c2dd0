package mapae.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import mapae.audit.domain.Link;

/**
 * The ends of the chain as they were, written down outside of the database: a folder with a file for each day, a line
 * for each commit (day, number, hash). A file is only ever added to, and past its day not at all, so that it can be moved
 * to a store that is written once.
 */
public final class Anchors {

    private static final String SUFFIX = ".anchors";

    private final Path folder;

    /** In that folder, which is made when it is first needed. */
    public Anchors(Path folder) {
        this.folder = folder;
    }

    /** Writes the end of the chain down, and returns once it is on the disk. */
    public void write(Link end) throws IOException {
        Files.createDirectories(folder);
        byte[] line = (end.day() + " " + end.number() + " " + end.hash() + "\n").getBytes(StandardCharsets.US_ASCII);
        try (FileChannel file = FileChannel.open(
                folder.resolve(end.day() + SUFFIX), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            file.write(ByteBuffer.wrap(line));
            file.force(true);
        }
    }

    /**
     * Reads all that was written until now, in its order; not what is written meanwhile, whose entries a check that
     * began earlier would miss. To be closed.
     */
    public Reading read() {
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            return new Reading(
                    files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                            .sorted()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Anchors in the order in which they were written, a line at a time. */
    public static final class Reading implements Iterator<Link>, AutoCloseable {

        private final Iterator<Path> files;
        private final long endOfLast;
        private BufferedReader open;
        private long place;
        private String line;

        private Reading(List<Path> files) throws IOException {
            this.files = files.iterator();
            endOfLast = files.isEmpty() ? 0 : Files.size(files.get(files.size() - 1));
            advance();
        }

        private void advance() {
            try {
                line = open == null ? null : nextLine();
                while (line == null && files.hasNext()) {
                    close();
                    open = Files.newBufferedReader(files.next(), StandardCharsets.ISO_8859_1);
                    place = 0;
                    line = nextLine();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String nextLine() throws IOException {
            if (!files.hasNext() && place >= endOfLast) {
                return null;
            }
            String read = open.readLine();
            place += read == null ? 0 : read.length() + 1;
            return read;
        }

        @Override
        public boolean hasNext() {
            return line != null;
        }

        @Override
        public Link next() {
            if (line == null) {
                throw new NoSuchElementException();
            }
            Link read = parse(line);
            advance();
            return read;
        }

        /** A line that was cut off or touched agrees with no entry. */
        private static Link parse(String line) {
            String[] parts = line.split(" ", -1);
            try {
                return new Link(Long.parseLong(parts[1]), LocalDate.parse(parts[0]), parts[2]);
            } catch (ArrayIndexOutOfBoundsException | NumberFormatException | DateTimeParseException unreadable) {
                return new Link(0, LocalDate.EPOCH, line);
            }
        }

        @Override
        public void close() {
            try {
                if (open != null) {
                    open.close();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
