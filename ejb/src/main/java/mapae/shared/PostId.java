package mapae.shared;

/**
 * Identifies a post.
 *
 * @param value the database key
 */
public record PostId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
