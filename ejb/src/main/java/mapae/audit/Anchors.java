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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mapae.audit.domain.Link;

/**
 * The ends of the chain as they were, written down outside of the database: a folder with a file for each day, a line
 * for each commit (day, number, hash). A file is only ever added to, and past its day not at all, so that it can be moved
 * to a store that is written once.
 */
public final class Anchors {

    private static final String SUFFIX = ".anchors";
    private static final Pattern LINE = Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{1,18} [0-9a-f]{64}");

    private final Path folder;

    /** In that folder, which is made when it is first needed. */
    public Anchors(Path folder) {
        this.folder = folder;
    }

    /** Writes the end of the chain down, and returns once it is on the disk. */
    public void write(Link end) throws IOException {
        Files.createDirectories(folder);
        Path day = folder.resolve(end.day() + SUFFIX);
        String line = (isTorn(day) ? "\n" : "") + end.day() + " " + end.number() + " " + end.hash() + "\n";
        try (FileChannel file = FileChannel.open(day, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            file.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
            file.force(true);
        }
    }

    /** Whether a power cut left half a line at its end. */
    private static boolean isTorn(Path day) throws IOException {
        if (!Files.exists(day)) {
            return false;
        }
        try (FileChannel file = FileChannel.open(day, StandardOpenOption.READ)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return file.size() > 0 && file.read(last, file.size() - 1) == 1 && last.get(0) != '\n';
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

        /** A torn line is passed over: the anchors after it stand for its entry too. */
        private String nextLine() throws IOException {
            String read = null;
            while (files.hasNext() || place < endOfLast) {
                read = open.readLine();
                if (read == null || LINE.matcher(read).matches()) {
                    break;
                }
                place += read.length() + 1L;
                read = null;
            }
            place += read == null ? 0 : read.length() + 1L;
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

        private static Link parse(String line) {
            String[] parts = line.split(" ");
            try {
                return new Link(Long.parseLong(parts[1]), LocalDate.parse(parts[0]), parts[2]);
            } catch (DateTimeException noSuchDay) {
                // somebody wrote that; it agrees with no entry
                return new Link(Long.parseLong(parts[1]), LocalDate.EPOCH, parts[2]);
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
