package mapae.architecture.planted.mapae.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** Breaks: an entity lives in a model. */
@Entity
public class OfficeAtTheDoor {

    @Id
    private long id;

    @Version
    private int version;

    protected OfficeAtTheDoor() {}

    /** Its number. */
    public long number() {
        return id + version;
    }
}
