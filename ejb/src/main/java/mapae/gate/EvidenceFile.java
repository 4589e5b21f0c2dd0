package mapae.gate;

/**
 * A file as it was sent.
 *
 * @param name its name; what stands before the last slash is left out
 * @param content all of it
 */
public record EvidenceFile(String name, byte[] content) {}
