package mapae.businesscase.domain;

/** Whether money flows once or goes on. */
public enum Nature {
    /** To build or to change something. */
    ONE_OFF,
    /** To keep it going. */
    RUNNING
}
