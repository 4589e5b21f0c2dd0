package mapae.architecture.planted.mapae.web.organisation;

/** A good neighbour. */
public record OfficeLine(String text) {}
