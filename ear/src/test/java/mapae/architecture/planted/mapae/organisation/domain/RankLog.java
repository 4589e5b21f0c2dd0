package mapae.architecture.planted.mapae.organisation.domain;

/** Breaks: a domain has no log. */
public final class RankLog {

    private static final System.Logger LOG = System.getLogger("rank");

    /** Says so. */
    public void say() {
        LOG.log(System.Logger.Level.INFO, "rank");
    }
}
