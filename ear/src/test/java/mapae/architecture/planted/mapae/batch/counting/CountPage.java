package mapae.architecture.planted.mapae.batch.counting;

import mapae.architecture.planted.mapae.web.organisation.OfficeLine;

/** Breaks: web and batch never import each other. */
public class CountPage {

    /** As shown. */
    public String shown(OfficeLine line) {
        return line.text();
    }
}
