package mapae.hardening;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** HTTP as bytes on a socket: it sends what no decent client would, and reads what comes back until the server closes. */
final class Wire {

    private static final int PATIENCE_MILLIS = 30_000;

    private final int port;

    /**
     * What came back.
     *
     * @param status HTTP status; 0 if the connection was closed without an answer
     * @param headers lines as they came, without the status line
     * @param body its text, taken for UTF-8
     */
    record Answer(int status, List<String> headers, String body) {

        /** The value of the first header of that name. */
        Optional<String> header(String name) {
            return all(name).stream().findFirst();
        }

        /** The values of all headers of that name. */
        List<String> all(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .toList();
        }

        /** Its media type, without parameters; empty if it has none. */
        String type() {
            return header("Content-Type")
                    .map(text -> text.split(";")[0].strip())
                    .orElse("");
        }
    }

    Wire(int port) {
        this.port = port;
    }

    /** Sends a request without a body. */
    Answer get(String path, String... headers) throws IOException {
        return ask("GET", path, headers);
    }

    /** Sends a request without a body by that method. */
    Answer ask(String method, String path, String... headers) throws IOException {
        return send(request(method, path, List.of(headers), new byte[0]));
    }

    /** The bytes of a request; each header is one line. */
    static byte[] request(String method, String path, List<String> headers, byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder head = new StringBuilder(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n");
        headers.forEach(line -> head.append(line).append("\r\n"));
        if (body.length > 0 || method.equals("POST") || method.equals("PUT") || method.equals("PATCH")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        out.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        out.writeBytes(body);
        return out.toByteArray();
    }

    /** Sends bytes as they are. */
    Answer send(byte[] request) throws IOException {
        return send(request, false);
    }

    /** Sends bytes that may lack an end, and says that no more will come. */
    Answer sendBroken(byte[] request) throws IOException {
        return send(request, true);
    }

    private Answer send(byte[] request, boolean isLast) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
                if (isLast) {
                    socket.shutdownOutput();
                }
            } catch (SocketException refusedBeforeItsEnd) {
                // the answer may be there all the same
            }
            InputStream in = socket.getInputStream();
            byte[] piece = new byte[16_384];
            for (int many = in.read(piece); many >= 0; many = in.read(piece)) {
                read.write(piece, 0, many);
            }
        } catch (SocketTimeoutException late) {
            return new Answer(0, List.of(), "no answer within " + PATIENCE_MILLIS + " ms");
        } catch (SocketException cutOff) {
            // a server that refuses a body closes while the body is still under way; what was read counts
        }
        return parse(read.toByteArray());
    }

    private static Answer parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        while (text.startsWith("HTTP/1.1 100")) {
            text = text.substring(text.indexOf("\r\n\r\n") + 4);
        }
        if (!text.startsWith("HTTP/1.")) {
            return new Answer(0, List.of(), text);
        }
        int end = text.indexOf("\r\n\r\n");
        List<String> head = Arrays.asList((end < 0 ? text : text.substring(0, end)).split("\r\n"));
        int status = Integer.parseInt(head.get(0).split(" ")[1]);
        return new Answer(status, head.subList(1, head.size()), end < 0 ? "" : text.substring(end + 4));
    }
}
