package mapae.architecture.planted.mapae.organisation.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** Breaks: an entity's no-argument constructor is for the persistence provider alone. */
@Entity
public class OfficeOpenToAll {

    @Id
    private long id;

    @Version
    private int version;

    public OfficeOpenToAll() {}

    /** Its number. */
    public long number() {
        return id + version;
    }
}
