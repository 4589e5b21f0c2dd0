package mapae.architecture.planted.mapae.organisation.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** Breaks: an entity has no public setter. */
@Entity
public class OfficeWithSetter {

    @Id
    private long id;

    private String name;

    @Version
    private int version;

    protected OfficeWithSetter() {}

    /** Sets it. */
    public void setName(String name) {
        this.name = name;
    }

    /** All of it. */
    public String all() {
        return name + id + version;
    }
}
