package mapae.architecture.planted.mapae.organisation.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

/** A good neighbour: it refers to an entity of its own capability. */
@Entity
public class Office {

    @Id
    private long id;

    private String name;

    @ManyToOne
    private Office above;

    @Version
    private int version;

    Office() {}

    /** Its name. */
    public String name() {
        return id + name + above + version;
    }

    /** A verb that begins like a setter and is none. */
    public void settle() {
        name = "settled";
    }
}
