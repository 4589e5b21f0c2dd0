package mapae.architecture.planted.mapae.organisation.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** Breaks: an entity has no public field. */
@Entity
public class OfficeWithPublicField {

    @Id
    private long id;

    /** Open to all. */
    public String name;

    @Version
    private int version;

    protected OfficeWithPublicField() {}

    /** All of it. */
    public String all() {
        return name + id + version;
    }
}
