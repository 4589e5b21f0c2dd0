package mapae.audit.domain;

import java.util.Optional;

/**
 * An entry as it was found, with what was found beside it.
 *
 * @param entry the entry
 * @param hash the hash that stands with it
 * @param salt the salt of its content; empty once the content was taken out
 * @param content its content; empty once it was taken out
 * @param hasPlace whether there is a place for its content at all, be it blank
 */
public record Stored(Entry entry, String hash, Optional<String> salt, Optional<Content> content, boolean hasPlace) {

    /** With a place for its content. */
    public Stored(Entry entry, String hash, Optional<String> salt, Optional<Content> content) {
        this(entry, hash, salt, content, true);
    }

    /** Whether nothing is left of the content. */
    boolean isBlank() {
        return salt.isEmpty() && content.isEmpty();
    }

    /** Whether the content is the one that the entry is bound to. */
    boolean isTrueToItsCommitment() {
        return salt.isPresent()
                && content.isPresent()
                && content.get().commitment(salt.get()).equals(entry.commitment());
    }

    Link link() {
        return new Link(entry.number(), entry.day(), hash);
    }
}
