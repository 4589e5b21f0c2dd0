package mapae.architecture.planted.mapae.organisation.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.util.List;
import mapae.architecture.planted.mapae.access.model.Person;

/** Breaks: an entity holds no reference to another capability's entity. */
@Entity
public class OfficeWithHead {

    @Id
    private long id;

    @OneToMany
    private List<Person> heads;

    @Version
    private int version;

    protected OfficeWithHead() {}

    /** How many. */
    public long heads() {
        return heads.size() + id + version;
    }
}
