package mapae.architecture.planted.mapae.organisation.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks: an entity has a @Version. */
@Entity
public class OfficeWithoutVersion {

    @Id
    private long id;

    protected OfficeWithoutVersion() {}

    /** Its number. */
    public long number() {
        return id;
    }
}
