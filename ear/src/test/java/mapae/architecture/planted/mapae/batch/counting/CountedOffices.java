package mapae.architecture.planted.mapae.batch.counting;

import mapae.architecture.planted.mapae.organisation.model.Office;

/** Breaks: batch never imports a model. */
public class CountedOffices {

    /** Its name. */
    public String name(Office office) {
        return office.name();
    }
}
