package mapae.team.domain;

import mapae.shared.Bilingual;

/** How far ahead a team works; money is guarded by horizon, since what runs today would take it all. */
public enum Horizon {
    /** Finds out what could be done. */
    EXPLORE("탐색", "Explore"),
    /** Makes it big enough for all. */
    GROW("성장", "Grow"),
    /** Keeps it going. */
    RUN("운영", "Run");

    private final Bilingual title;

    Horizon(String ko, String en) {
        this.title = new Bilingual(ko, en);
    }

    /** Name for readers. */
    public Bilingual title() {
        return title;
    }
}
