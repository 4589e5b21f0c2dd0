package mapae.hardening;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much of its heap a server needs. */
final class Heap {

    private static final Pattern USED = Pattern.compile("heap\\s+total (?:reserved )?\\d+K.*?used (\\d+)K");

    private Heap() {}

    /** What is reachable: used after a full collection, in KiB. */
    static long usedKib(ProcessHandle server) throws IOException {
        command(server, "GC.run");
        String info = command(server, "GC.heap_info");
        Matcher used = USED.matcher(info);
        if (!used.find()) {
            throw new IllegalStateException("no heap in: " + info);
        }
        return Long.parseLong(used.group(1));
    }

    private static String command(ProcessHandle server, String what) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(server.pid()),
                        what)
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
