package mapae.architecture.planted.mapae.organisation.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A good neighbour: it never changes, and needs no @Version. */
@Entity
public class OfficeWrittenOnce {

    @Id
    private long id;

    protected OfficeWrittenOnce() {}

    OfficeWrittenOnce(long id) {
        this.id = id;
    }

    /** Its number. */
    public long number() {
        return id;
    }
}
