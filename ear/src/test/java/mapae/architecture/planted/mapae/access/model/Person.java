package mapae.architecture.planted.mapae.access.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A good neighbour. */
@Entity
public class Person {

    @Id
    private long id;

    @Version
    private int version;

    protected Person() {}

    /** A verb. */
    public long settle() {
        return id + version;
    }
}
