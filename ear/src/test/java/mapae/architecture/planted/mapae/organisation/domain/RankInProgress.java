package mapae.architecture.planted.mapae.organisation.domain;

/** Breaks: what lives in a domain never changes. */
public final class RankInProgress {

    private int rank;

    /** One up. */
    public int rise() {
        rank++;
        return rank;
    }
}
