package mapae.architecture.planted.mapae.config;

import mapae.architecture.planted.mapae.organisation.model.Office;

/** Breaks: config never imports a model. */
public class OfficeSeed {

    /** Its name. */
    public String name(Office office) {
        return office.name();
    }
}
