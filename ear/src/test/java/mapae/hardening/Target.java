package mapae.hardening;

import java.util.List;

/**
 * Something that can be asked for.
 *
 * @param method HTTP method
 * @param path address; {@code {name}} stands for a field in it
 * @param page whether people come here with a session, rather than systems with a name and password
 * @param media type of the body; empty if it takes none
 * @param fields all that can be said in the request
 */
record Target(String method, String path, boolean page, String media, List<Field> fields) {

    /** Where a field stands. */
    enum Place {
        PATH,
        QUERY,
        HEADER,
        BODY
    }

    /**
     * A field.
     *
     * @param name its name
     * @param place where it stands
     * @param bare whether JSON writes it without quotation marks
     * @param samples values that make sense
     */
    record Field(String name, Place place, boolean bare, List<String> samples) {}

    /** Fields of one place. */
    List<Field> at(Place place) {
        return fields.stream().filter(field -> field.place() == place).toList();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
