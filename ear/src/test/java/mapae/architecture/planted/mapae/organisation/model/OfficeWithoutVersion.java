package mapae.architecture.planted.mapae.organisation.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks: an entity that can change has a @Version. */
@Entity
public class OfficeWithoutVersion {

    @Id
    private long id;

    protected OfficeWithoutVersion() {}

    /** Moves on. */
    public long renumber() {
        id++;
        return id;
    }
}
