package mapae.config;

/** A start that cannot go on, with the one line that tells the operator why and what to do. */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the line to print. */
    public StartFailure(String line) {
        super(line);
    }

    /** With the line to print and what lies behind it. */
    public StartFailure(String line, Throwable cause) {
        super(line, cause);
    }
}
