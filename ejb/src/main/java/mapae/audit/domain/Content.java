package mapae.audit.domain;

import java.util.Optional;

/**
 * What an entry says of people and of what they did. The chain holds a commitment to it, not the content itself, so that
 * it can be taken out by law.
 *
 * @param displayName name of whoever acted, as shown then
 * @param address network address that the request came from, if it came over the network
 * @param person sign-in name or staff number of whom it concerns, if anybody in particular
 * @param before named values before, as JSON, if there were any
 * @param after named values after, as JSON, if there are any
 * @param reason why, if somebody said so
 */
public record Content(
        String displayName,
        Optional<String> address,
        Optional<String> person,
        Optional<String> before,
        Optional<String> after,
        Optional<String> reason) {

    /** Nothing at all. */
    public static final Content NONE =
            new Content("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * A hash that tells nothing about the content to whoever does not know the salt, and fits no other content.
     *
     * @param salt random, drawn for this content alone
     */
    public String commitment(String salt) {
        return Digest.begun("mapae.audit.content.1")
                .with(salt)
                .with(displayName)
                .with(address)
                .with(person)
                .with(before)
                .with(after)
                .with(reason)
                .hex();
    }
}
