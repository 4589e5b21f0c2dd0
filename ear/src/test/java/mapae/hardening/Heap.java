package mapae.hardening;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How much of its heap a server needs. */
final class Heap {

    /** One collector tells of its heap as a whole, another of each generation. */
    private static final Pattern USED =
            Pattern.compile("(?:heap|generation)\\s+total (?:reserved )?\\d+K.*?used (\\d+)K");

    private Heap() {}

    /** What is reachable: used after a full collection, in KiB. */
    static long usedKib(ProcessHandle server) throws IOException {
        command(server, "GC.run");
        String info = command(server, "GC.heap_info");
        List<MatchResult> parts = USED.matcher(info).results().toList();
        if (parts.isEmpty()) {
            throw new IllegalStateException("no heap in: " + info);
        }
        return parts.stream().mapToLong(part -> Long.parseLong(part.group(1))).sum();
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
