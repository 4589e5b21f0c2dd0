package mapae.architecture.planted.mapae.organisation;

/** Breaks: no interface has a single implementor. */
public interface Stamping {

    /** Stamps. */
    void stamp();
}
