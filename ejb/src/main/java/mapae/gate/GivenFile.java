package mapae.gate;

/**
 * A file as it is given out.
 *
 * @param name its name
 * @param mediaType what its content is
 * @param content all of it
 */
public record GivenFile(String name, String mediaType, byte[] content) {}
