package mapae.interchange.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import mapae.shared.Refusal;

/**
 * The text of a CSV file from anywhere: strict UTF-8, with an optional byte-order mark, watched while it streams by.
 * Holds a few kilobytes whatever the file. What a parser could not survive or would have to guess is refused with the
 * place where it stands:
 *
 * <ul>
 *   <li>{@code file.not-utf8} bytes that are no UTF-8
 *   <li>{@code file.nul} a NUL character
 *   <li>{@code file.field-too-long}, {@code file.row-too-long} more than {@value #FIELD_LIMIT} or {@value #ROW_LIMIT}
 *       characters
 *   <li>{@code file.quote-unclosed} the file ends within quotes
 *   <li>{@code file.text-after-quote} text between a closing quote and the next comma
 * </ul>
 */
public final class CsvText extends Reader {

    /** Longest field, in characters. */
    public static final int FIELD_LIMIT = 1 << 20;

    /** Longest row, in characters. */
    public static final int ROW_LIMIT = 1 << 22;

    private static final int BUFFER = 1 << 14;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private enum Place {
        FIELD_START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE
    }

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).limit(0);

    private long bytesBefore;
    private boolean atEnd;
    private boolean begun;

    private Place place = Place.FIELD_START;
    private long line = 1;
    private long fieldLine = 1;
    private long rowLine = 1;
    private int fieldLength;
    private int rowLength;
    private boolean afterReturn;

    /** The text of that stream. */
    public CsvText(InputStream in) {
        this.in = in;
    }

    /** How many bytes were read so far. */
    public long bytesRead() {
        return bytesBefore + bytes.limit();
    }

    /** The line where the row begins that was read last. */
    public long rowLine() {
        return rowLine;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!chars.hasRemaining() && !fill()) {
            return -1;
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    private boolean fill() throws IOException {
        chars.clear();
        while (chars.position() == 0 && !atEnd) {
            decode();
        }
        chars.flip();
        if (!begun && chars.hasRemaining()) {
            begun = true;
            if (chars.get(chars.position()) == BYTE_ORDER_MARK) {
                chars.get();
            }
        }
        for (int i = chars.position(); i < chars.limit(); i++) {
            watch(chars.get(i));
        }
        if (atEnd && !chars.hasRemaining() && place == Place.QUOTED) {
            throw Refusal.invalid("file.quote-unclosed", fieldLine);
        }
        return chars.hasRemaining() || !atEnd;
    }

    private void decode() throws IOException {
        int consumed = bytes.position();
        bytes.compact();
        bytesBefore += consumed;
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read >= 0) {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
        boolean last = read < 0;
        CoderResult result = decoder.decode(bytes, chars, last);
        if (result.isError()) {
            throw Refusal.invalid("file.not-utf8", bytesBefore + bytes.position() + 1, lineAfterDecoded());
        }
        atEnd = last && !result.isOverflow();
    }

    /** The line that was reached by what is decoded but not yet watched. */
    private long lineAfterDecoded() {
        long reached = line;
        for (int i = 0; i < chars.position(); i++) {
            char c = chars.get(i);
            if (c == '\n' || c == '\r' && (i + 1 >= chars.position() || chars.get(i + 1) != '\n')) {
                reached++;
            }
        }
        return reached;
    }

    private void watch(char c) {
        if (c == 0) {
            throw Refusal.invalid("file.nul", line);
        }
        switch (place) {
            case FIELD_START -> {
                if (c == '"') {
                    place = Place.QUOTED;
                    fieldLine = line;
                } else if (!separates(c)) {
                    place = Place.PLAIN;
                    fieldLine = line;
                }
            }
            case PLAIN -> separates(c);
            case QUOTED -> {
                if (c == '"') {
                    place = Place.AFTER_QUOTE;
                }
            }
            case AFTER_QUOTE -> {
                if (c == '"') {
                    place = Place.QUOTED;
                } else if (!separates(c)) {
                    throw Refusal.invalid("file.text-after-quote", line);
                }
            }
        }
        measure();
        countLine(c);
    }

    /** Whether the character ends the field; if so, the next one begins. */
    private boolean separates(char c) {
        boolean endsRow = c == '\n' || c == '\r';
        if (c != ',' && !endsRow) {
            return false;
        }
        place = Place.FIELD_START;
        fieldLength = -1;
        if (endsRow) {
            rowLength = -1;
        }
        return true;
    }

    private void measure() {
        fieldLength++;
        rowLength++;
        if (fieldLength > FIELD_LIMIT) {
            throw place == Place.QUOTED
                    ? Refusal.invalid("file.quote-far", fieldLine, FIELD_LIMIT)
                    : Refusal.invalid("file.field-too-long", fieldLine, FIELD_LIMIT);
        }
        if (rowLength > ROW_LIMIT) {
            throw Refusal.invalid("file.row-too-long", rowLine, ROW_LIMIT);
        }
    }

    private void countLine(char c) {
        if (c == '\r' || c == '\n' && !afterReturn) {
            line++;
        }
        afterReturn = c == '\r';
        if (place != Place.QUOTED && rowLength == 0) {
            rowLine = line;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
