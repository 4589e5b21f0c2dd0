package mapae.architecture.planted.mapae.organisation.domain;

import mapae.architecture.planted.mapae.organisation.model.Office;

/** Breaks: a domain imports only java.*, shared and itself. */
public final class RankOfStoredOffice {

    /** The rank of an office as stored. */
    public String of(Office office) {
        return office.name();
    }
}
