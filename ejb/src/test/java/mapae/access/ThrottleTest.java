package mapae.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import mapae.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Counts failures against the account and against the address. */
class ThrottleTest {

    private static final String HOME = "203.0.113.1";
    private static final String AWAY = "198.51.100.1";

    private final MovedClock clock = new MovedClock();
    private final Throttle throttle = new Throttle(clock);

    private void fail(int times, String username, String address) {
        for (int i = 0; i < times; i++) {
            throttle.admit(username, address);
            throttle.failed(username, address);
        }
    }

    private Refusal refused(String username, String address) {
        return assertThrows(Refusal.class, () -> throttle.admit(username, address));
    }

    @Test
    void bearsTenFailuresOfAnAccountFromWherever() {
        fail(5, "kim", HOME);
        fail(5, "kim", AWAY);
        Refusal refusal = refused("kim", "192.0.2.1");
        assertEquals(Refusal.Kind.TOO_OFTEN, refusal.kind());
        assertEquals(List.of("2"), refusal.arguments());
        assertDoesNotThrow(() -> throttle.admit("lee", HOME));
    }

    @Test
    void forgivesOneFailureEveryTwoMinutes() {
        fail(10, "kim", HOME);
        clock.move(Duration.ofMinutes(2));
        fail(1, "kim", HOME);
        refused("kim", HOME);
    }

    @Test
    void forgivesTheAccountAllOfThemAtSuccess() {
        fail(9, "kim", HOME);
        throttle.succeeded("kim");
        fail(10, "kim", HOME);
        refused("kim", HOME);
    }

    @Test
    void countsAttemptsThatWereUnderWayAtTheSameTime() {
        throttle.admit("kim", HOME);
        for (int i = 0; i < 15; i++) {
            throttle.failed("kim", HOME);
        }
        clock.move(Duration.ofMinutes(10));
        refused("kim", HOME);
        clock.move(Duration.ofMinutes(2));
        assertDoesNotThrow(() -> throttle.admit("kim", HOME));
    }

    @Test
    void bearsAHundredFailuresOfAnAddressWhateverTheAccount() {
        for (int i = 0; i < 100; i++) {
            fail(1, "guess" + i, HOME);
        }
        refused("kim", HOME);
        assertDoesNotThrow(() -> throttle.admit("kim", AWAY));
        clock.move(Duration.ofSeconds(12));
        assertDoesNotThrow(() -> throttle.admit("kim", HOME));
    }

    @Test
    void takesANetworkOfIpVersion6ForOneAddress() {
        for (int i = 0; i < 100; i++) {
            fail(1, "guess" + i, "2001:db8:1:2::" + i);
        }
        refused("kim", "2001:db8:1:2:ffff::1");
        assertDoesNotThrow(() -> throttle.admit("kim", "2001:db8:1:3::1"));
    }

    /** A clock that moves when told to. */
    private static final class MovedClock extends Clock {

        private Instant now = Instant.parse("2026-11-24T09:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
