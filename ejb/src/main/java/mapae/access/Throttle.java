package mapae.access;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import mapae.shared.Refusal;

/**
 * Slows down whoever guesses. Failures count, against the account and against the address; who signs in with the right
 * password at once never notices. An account bears 10 failures and one more every two minutes: some 730 a day, far too
 * few to find a password of fifteen characters. An address bears 100 and five more every minute, since a whole office
 * may share one.
 *
 * <p>What is counted lives in memory: a restart forgives, and there is one server.
 */
@ApplicationScoped
public class Throttle {

    private static final int ACCOUNT_FAILURES = 10;
    private static final Duration ACCOUNT_FORGIVES_ONE = Duration.ofMinutes(2);
    private static final int ADDRESS_FAILURES = 100;
    private static final Duration ADDRESS_FORGIVES_ONE = Duration.ofSeconds(12);

    /** Past so many, those that have nothing left to remember are dropped. */
    private static final int MANY = 10_000;

    private static final int LONGEST_NAME = 60;
    private static final int SECONDS_OF_MINUTE = 60;
    private static final int GROUPS_OF_NETWORK = 4;

    private final Map<String, Bucket> accounts = new ConcurrentHashMap<>();
    private final Map<String, Bucket> addresses = new ConcurrentHashMap<>();
    private TimeMeter time;

    /** For the container. */
    protected Throttle() {}

    /** Counts by that clock. */
    @Inject
    public Throttle(Clock clock) {
        this.time = new InjectedTime(clock);
    }

    /**
     * Lets an attempt pass, or not. The password is not even looked at where it does not.
     *
     * @param username the account named, whether it exists or not
     * @param address where the attempt comes from
     * @throws Refusal {@code sign-in.too-often}, with the minutes after which the next attempt passes
     */
    public void admit(String username, String address) {
        long wait = Math.max(wait(accounts.get(account(username))), wait(addresses.get(network(address))));
        if (wait > 0) {
            throw Refusal.tooOften("sign-in.too-often", (wait + SECONDS_OF_MINUTE - 1) / SECONDS_OF_MINUTE);
        }
    }

    /**
     * Counts a failure. Attempts that were under way at the same time are all counted, below nothing if need be: they
     * are waited for later.
     */
    public void failed(String username, String address) {
        count(accounts, account(username), ACCOUNT_FAILURES, ACCOUNT_FORGIVES_ONE);
        count(addresses, network(address), ADDRESS_FAILURES, ADDRESS_FORGIVES_ONE);
    }

    /** Forgives the account its failures: its owner was there. The address is not forgiven: a guesser may own an account. */
    public void succeeded(String username) {
        accounts.remove(account(username));
    }

    private void count(Map<String, Bucket> buckets, String key, int failures, Duration forgivesOne) {
        if (buckets.size() >= MANY) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= failures);
        }
        buckets.computeIfAbsent(
                        key,
                        absent -> Bucket.builder()
                                .withCustomTimePrecision(time)
                                .addLimit(Bandwidth.builder()
                                        .capacity(failures)
                                        .refillGreedy(1, forgivesOne)
                                        .build())
                                .build())
                .consumeIgnoringRateLimits(1);
    }

    /** Seconds until an attempt passes; 0 if it may now. */
    private static long wait(Bucket bucket) {
        if (bucket == null || bucket.getAvailableTokens() > 0) {
            return 0;
        }
        long nanos = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos));
    }

    private static String account(String username) {
        return username.length() > LONGEST_NAME ? username.substring(0, LONGEST_NAME) : username;
    }

    /** An address of IPv6 stands for its network of 64 bits, all of which one household owns. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        String[] groups = address.split(":", -1);
        return String.join(":", Arrays.copyOf(groups, Math.min(groups.length, GROUPS_OF_NETWORK)));
    }

    /** The injected clock, as the buckets ask it. */
    private static final class InjectedTime implements TimeMeter {

        private final Clock clock;

        InjectedTime(Clock clock) {
            this.clock = clock;
        }

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
