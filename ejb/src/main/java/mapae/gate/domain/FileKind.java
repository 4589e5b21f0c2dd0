package mapae.gate.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files that are taken as evidence, told by their content and not by their name. */
public enum FileKind {
    /** Portable document. */
    PDF("application/pdf"),
    /** Picture. */
    PNG("image/png"),
    /** Photograph. */
    JPEG("image/jpeg"),
    /** Table of Office Open XML. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Text of Office Open XML. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Text of Hangul (OWPML, KS X 6101). */
    HWPX("application/hwp+zip"),
    /** Table in plain text. */
    CSV("text/csv"),
    /** Plain text. */
    TXT("text/plain");

    private static final int MOST_ENTRIES = 10_000;
    private static final int MIME_BYTES = 100;
    private static final long MOST_UNPACKED = 500L << 20;
    private static final int BUFFER = 1 << 13;
    /** Korean text files are written in the one or the other. */
    private static final List<Charset> TEXTS = List.of(StandardCharsets.UTF_8, Charset.forName("x-windows-949"));

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As a browser is told. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * What a file is; empty if it is none of those that are taken.
     *
     * @param content all of it
     * @param name its name, which tells a table from a text where the content is plain
     */
    public static Optional<FileKind> of(byte[] content, String name) {
        if (begins(content, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            return Optional.of(PDF);
        }
        if (begins(content, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})) {
            return Optional.of(PNG);
        }
        if (begins(content, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff})) {
            return Optional.of(JPEG);
        }
        if (begins(content, new byte[] {'P', 'K', 3, 4})) {
            return zipped(content);
        }
        if (!isText(content)) {
            return Optional.empty();
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv")) {
            return Optional.of(CSV);
        }
        return lower.endsWith(".txt") ? Optional.of(TXT) : Optional.empty();
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    private static Optional<FileKind> zipped(byte[] content) {
        boolean isOffice = false;
        Optional<FileKind> office = Optional.empty();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry = zip.getNextEntry();
            long unpacked = 0;
            for (int i = 0; entry != null && i < MOST_ENTRIES; i++) {
                String name = entry.getName();
                if (name.equals("mimetype")) {
                    String type = new String(zip.readNBytes(MIME_BYTES), StandardCharsets.US_ASCII).strip();
                    return type.equals(HWPX.mediaType) ? Optional.of(HWPX) : Optional.empty();
                }
                isOffice |= name.equals("[Content_Types].xml");
                if (name.equals("word/document.xml")) {
                    office = Optional.of(DOCX);
                } else if (name.equals("xl/workbook.xml")) {
                    office = Optional.of(XLSX);
                } else if (name.endsWith("vbaProject.bin")) {
                    // with macros it would run on the reader's machine
                    return Optional.empty();
                }
                unpacked = unpacked(zip, unpacked);
                if (unpacked > MOST_UNPACKED) {
                    return Optional.empty();
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
        return isOffice ? office : Optional.empty();
    }

    /** How much has come out so far, with this entry; a small archive can unpack to more than any disk holds. */
    private static long unpacked(ZipInputStream zip, long before) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long sum = before;
        for (int read = zip.read(buffer); read >= 0 && sum <= MOST_UNPACKED; read = zip.read(buffer)) {
            sum += read;
        }
        return sum;
    }

    private static boolean isText(byte[] content) {
        for (byte one : content) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f') {
                return false;
            }
        }
        return content.length > 0 && TEXTS.stream().anyMatch(charset -> reads(charset, content));
    }

    private static boolean reads(Charset charset, byte[] content) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
