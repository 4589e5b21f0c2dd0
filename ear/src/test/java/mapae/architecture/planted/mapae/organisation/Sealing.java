package mapae.architecture.planted.mapae.organisation;

/** Good neighbours: an interface with two implementors, a sealed one and one for lambdas. */
public interface Sealing {

    /** In wax. */
    record Wax() implements Sealing {}

    /** In lead. */
    record Lead() implements Sealing {}

    /** Closed. */
    sealed interface Outcome permits Sealed {}

    /** Its one outcome so far. */
    record Sealed() implements Outcome {}

    /** Given as a lambda. */
    @FunctionalInterface
    interface Press {
        /** Presses. */
        void press();
    }
}
