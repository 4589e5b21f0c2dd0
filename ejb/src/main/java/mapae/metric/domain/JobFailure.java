package mapae.metric.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import mapae.shared.Bilingual;

/**
 * Why an execution failed, as far as it concerns whoever watches the jobs. What the repository keeps is a stack trace:
 * it names the insides of the server, and belongs into the log alone.
 */
public enum JobFailure {
    /** The repository holds no failure: nobody was there to write one. */
    SERVER_ENDED(
            "job.failed.server-ended", new Bilingual("실행 중에 서버가 종료되었습니다.", "The server ended while it was running.")),
    /** Two transactions wanted the same rows, and this one gave way. */
    CONFLICT(
            "job.failed.conflict",
            new Bilingual(
                    "동시에 처리된 다른 변경과 충돌했습니다. 이어서 실행하십시오.",
                    "It met another change to the same data. Restart it: it goes on where it was.")),
    /** The database refused a statement or could not be reached. */
    DATABASE(
            "job.failed.database",
            new Bilingual(
                    "데이터베이스가 처리를 거부했거나 연결되지 않았습니다. 자세한 내용은 서버 기록에 있습니다.",
                    "The database refused it or could not be reached. The server's log says more.")),
    /** Anything else. */
    UNEXPECTED(
            "job.failed.unexpected",
            new Bilingual(
                    "예상하지 못한 오류가 발생했습니다. 자세한 내용은 서버 기록에 있습니다.",
                    "An unexpected error ended it. The server's log says more."));

    // deadlock, lock wait, snapshot overtaken: MariaDB's errors 1213, 1205 and 1020
    private static final Pattern GIVES_WAY =
            Pattern.compile("Deadlock found|Lock wait timeout exceeded|Record has changed since last read");
    private static final Pattern FROM_DATABASE = Pattern.compile("\\bjava\\.sql\\.|\\bSQL\\w*Exception");

    private final String code;
    private final Bilingual text;

    JobFailure(String code, Bilingual text) {
        this.code = code;
        this.text = text;
    }

    /**
     * What a failed execution failed of.
     *
     * @param trace what the repository kept of it; empty if nothing
     */
    public static JobFailure of(Optional<String> trace) {
        if (trace.isEmpty()) {
            return SERVER_ENDED;
        }
        if (GIVES_WAY.matcher(trace.get()).find()) {
            return CONFLICT;
        }
        return FROM_DATABASE.matcher(trace.get()).find() ? DATABASE : UNEXPECTED;
    }

    /** Stable code, for programs. */
    public String code() {
        return code;
    }

    /** Sentence for readers. */
    public Bilingual text() {
        return text;
    }
}
