package mapae.architecture.planted.mapae.investment;

import mapae.architecture.planted.mapae.organisation.model.Office;

/** Breaks: nobody imports another capability's model. */
public class OfficeRows {

    /** The name of an office as stored. */
    public String name(Office office) {
        return office.name();
    }
}
