package mapae.architecture.planted.mapae.organisation;

import mapae.architecture.planted.mapae.web.organisation.OfficeLine;

/** Breaks: a capability does not know the edge. */
public class OfficePage {

    /** As shown. */
    public String shown(OfficeLine line) {
        return line.text();
    }
}
