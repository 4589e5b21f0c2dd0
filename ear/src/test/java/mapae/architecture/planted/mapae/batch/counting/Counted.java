package mapae.architecture.planted.mapae.batch.counting;

/** A good neighbour. */
public record Counted(long rows) {}
