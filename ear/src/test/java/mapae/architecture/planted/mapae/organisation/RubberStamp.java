package mapae.architecture.planted.mapae.organisation;

/** The lone implementor. */
public class RubberStamp implements Stamping {

    @Override
    public void stamp() {}
}
