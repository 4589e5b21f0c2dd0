package mapae.architecture.planted.mapae.shared;

/** Breaks: no double in shared. */
public record RoughShare(double value) {}
