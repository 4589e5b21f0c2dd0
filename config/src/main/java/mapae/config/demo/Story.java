package mapae.config.demo;

/** What becomes of an investment. */
enum Story {
    ON_TRACK,
    SLIP,
    OVERRUN,
    SLIP_AND_OVERRUN,
    STOPPED,
    EXPERIMENT_ENDED_EARLY;

    boolean slips() {
        return this == SLIP || this == SLIP_AND_OVERRUN;
    }

    boolean overruns() {
        return this == OVERRUN || this == SLIP_AND_OVERRUN;
    }

    boolean stops() {
        return this == STOPPED || this == EXPERIMENT_ENDED_EARLY;
    }
}
