package mapae.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import mapae.shared.Refusal;

/**
 * Bounds what is read of a request, and takes a body that cannot be read for the sender's fault. Files to import are not
 * bounded here: they are streamed to disk, and the import knows its own limit.
 */
@Provider
public class RequestBody implements ReaderInterceptor {

    /** Most bytes of a form or of JSON: both are held in memory. */
    public static final int MOST_BYTES = 1 << 20;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        Bounded bounded = new Bounded(body.getInputStream());
        if (!isFile(body)) {
            body.setInputStream(bounded);
        }
        try {
            return body.proceed();
        } catch (WebApplicationException | JsonProcessingException said) {
            if (bounded.isOverrun()) {
                throw tooLarge();
            }
            throw said;
        } catch (IOException | RuntimeException unreadable) {
            // for example a broken escape in a form, or a character set that nobody has
            throw bounded.isOverrun() ? tooLarge() : Refusal.invalid("request.unreadable");
        }
    }

    private static boolean isFile(ReaderInterceptorContext body) {
        return body.getType() == InputStream.class
                || body.getMediaType() != null && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(body.getMediaType());
    }

    private static ClientErrorException tooLarge() {
        return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }

    /** Ends with a failure where the bound is passed: a body cut short could still look whole. */
    private static final class Bounded extends FilterInputStream {

        private long left = MOST_BYTES;

        Bounded(InputStream in) {
            super(in);
        }

        boolean isOverrun() {
            return left < 0;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            return next < 0 ? next : count(1, next);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int many = super.read(into, from, length);
            return many < 0 ? many : count(many, many);
        }

        private int count(int bytes, int result) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("longer than " + MOST_BYTES + " bytes");
            }
            return result;
        }
    }
}
