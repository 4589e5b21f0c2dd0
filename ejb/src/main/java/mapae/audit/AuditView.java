package mapae.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An entry of the trail as it is read.
 *
 * @param number place in the chain, from 1
 * @param at when
 * @param kind what was done
 * @param username sign-in name of whoever acted
 * @param displayName name as shown then; empty once it was taken out
 * @param role in which role
 * @param onBehalfOf for whom, if not for themselves
 * @param address network address, if it came over the network
 * @param investment code of the investment that it was about
 * @param person whom it concerned
 * @param before named values before
 * @param after named values after
 * @param reason why
 * @param redacts number of the entry whose content this one took out
 * @param redacted whether the content of this one was taken out
 * @param hash its hash, which the next one builds on
 */
public record AuditView(
        long number,
        Instant at,
        String kind,
        String username,
        Optional<String> displayName,
        String role,
        Optional<String> onBehalfOf,
        Optional<String> address,
        Optional<String> investment,
        Optional<String> person,
        Map<String, String> before,
        Map<String, String> after,
        Optional<String> reason,
        Optional<Long> redacts,
        boolean redacted,
        String hash) {}
