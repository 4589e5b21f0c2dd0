package mapae.web.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mapae.ledger.CommitmentView;
import mapae.shared.Won;

/** What can be done about a commitment, each on a form of its own. */
public enum CommitmentStep {
    PAY("expenditures", "ledger.pay.", false),
    CHANGE("change", "ledger.change.", true),
    RELEASE("release", "ledger.release.", true),
    REFUND("refunds", "ledger.refund.", true);

    private final String path;
    private final String operation;
    private final boolean needsReason;

    CommitmentStep(String path, String operation, boolean needsReason) {
        this.path = path;
        this.operation = operation;
        this.needsReason = needsReason;
    }

    static Optional<CommitmentStep> ofPath(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    /** Those that make sense of a commitment as it stands. */
    static List<CommitmentStep> of(CommitmentView commitment) {
        return Arrays.stream(values()).filter(step -> step.fits(commitment)).toList();
    }

    /** The last part of its address. */
    public String path() {
        return path;
    }

    /** Whether somebody must say why. */
    public boolean needsReason() {
        return needsReason;
    }

    /** Name of the command, under which the key of a form is good for one commitment. */
    String operation(long commitment) {
        return operation + commitment;
    }

    private boolean fits(CommitmentView commitment) {
        return switch (this) {
            case CHANGE -> true;
            case PAY, RELEASE -> commitment.open().compareTo(Won.ZERO) > 0;
            case REFUND -> commitment.spent().compareTo(Won.ZERO) > 0;
        };
    }
}
