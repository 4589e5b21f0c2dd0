package mapae.architecture.planted.mapae.access;

/** A good neighbour. */
public record SignedIn(String name) {}
