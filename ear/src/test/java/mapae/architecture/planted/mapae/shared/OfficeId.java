package mapae.architecture.planted.mapae.shared;

/** A good neighbour. */
public record OfficeId(long value) {}
