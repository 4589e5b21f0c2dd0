package mapae.architecture.planted.mapae.web.organisation;

import mapae.architecture.planted.mapae.batch.counting.Counted;

/** Breaks: web and batch never import each other. */
public class Count {

    /** As shown. */
    public long shown(Counted counted) {
        return counted.rows();
    }
}
