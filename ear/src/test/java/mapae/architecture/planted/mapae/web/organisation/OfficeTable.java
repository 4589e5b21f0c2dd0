package mapae.architecture.planted.mapae.web.organisation;

import mapae.architecture.planted.mapae.organisation.model.Offices;
import mapae.architecture.planted.mapae.shared.OfficeId;

/** Breaks: web never imports a model. */
public class OfficeTable {

    /** A row. */
    public String row(Offices offices) {
        return offices.find(new OfficeId(1)).name();
    }
}
