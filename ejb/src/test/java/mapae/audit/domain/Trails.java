package mapae.audit.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Trails as the system would have written them, and what a tamperer could make of an entry. */
final class Trails {

    private static final Instant BEGIN = Instant.parse("2026-11-01T00:00:00Z");
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private Trails() {}

    /** A trail over several days, some of whose entries were redacted. */
    static List<Stored> of(int entries, Random random) {
        List<Stored> trail = new ArrayList<>();
        Link last = Link.START;
        Instant at = BEGIN;
        for (int i = 0; i < entries; i++) {
            at = at.plusMillis(random.nextInt(20_000_000));
            boolean redaction = i > 2
                    && random.nextInt(20) == 0
                    && trail.get(i - 2).content().isPresent();
            Optional<Long> redacts = redaction ? Optional.of(i - 1L) : Optional.empty();
            if (redaction) {
                Stored before = trail.get(i - 2);
                trail.set(i - 2, new Stored(before.entry(), before.hash(), Optional.empty(), Optional.empty()));
            }
            Stored next = after(last, at, redacts, content(random), salt(random), random);
            trail.add(next);
            last = next.link();
        }
        return trail;
    }

    private static Stored after(
            Link last, Instant at, Optional<Long> redacts, Content content, String salt, Random random) {
        Entry entry = new Entry(
                last.number() + 1,
                last.dayAfter(LocalDate.ofInstant(at, SEOUL)),
                at,
                redacts.isPresent() ? "audit.redact" : "approval.approve",
                "planner" + random.nextInt(3),
                "planner",
                random.nextBoolean() ? Optional.of("pm1") : Optional.empty(),
                random.nextBoolean() ? Optional.of("MSIT-2026-0" + random.nextInt(9)) : Optional.empty(),
                redacts,
                content.commitment(salt));
        return new Stored(entry, entry.hashAfter(last.hash()), Optional.of(salt), Optional.of(content));
    }

    static Content content(Random random) {
        return new Content(
                "김 " + random.nextInt(),
                Optional.of("10.0.0." + random.nextInt(256)),
                Optional.empty(),
                random.nextBoolean() ? Optional.of("{\"amount\":\"KRW " + random.nextInt() + "\"}") : Optional.empty(),
                Optional.of("{\"state\":\"" + random.nextInt() + "\"}"),
                Optional.of("이유 " + random.nextInt()));
    }

    static String salt(Random random) {
        return Long.toHexString(random.nextLong());
    }

    /** An anchor for each entry, as the system writes them. */
    static List<Link> anchors(List<Stored> trail) {
        return trail.stream().map(Stored::link).toList();
    }

    /** The entry with one of its fields changed, its hash left as it was. */
    static Stored edited(Stored s, Random random) {
        Entry e = s.entry();
        String other = "x" + random.nextInt();
        return switch (random.nextInt(s.content().isPresent() ? 17 : 11)) {
            case 0 ->
                with(
                        s,
                        new Entry(
                                e.number(),
                                e.day().plusDays(1),
                                e.at(),
                                e.kind(),
                                e.username(),
                                e.role(),
                                e.onBehalfOf(),
                                e.investment(),
                                e.redacts(),
                                e.commitment()));
            case 1 ->
                with(
                        s,
                        new Entry(
                                e.number(),
                                e.day(),
                                e.at().plusNanos(1_000),
                                e.kind(),
                                e.username(),
                                e.role(),
                                e.onBehalfOf(),
                                e.investment(),
                                e.redacts(),
                                e.commitment()));
            case 2 ->
                with(
                        s,
                        new Entry(
                                e.number(),
                                e.day(),
                                e.at(),
                                other,
                                e.username(),
                                e.role(),
                                e.onBehalfOf(),
                                e.investment(),
                                e.redacts(),
                                e.commitment()));
            case 3 ->
                with(
                        s,
                        new Entry(
                                e.number(),
                                e.day(),
                                e.at(),
                                e.kind(),
                                other,
                                e.role(),
                                e.onBehalfOf(),
                                e.investment(),
                                e.redacts(),
                                e.commitment()));
            case 4 ->
                with(
                        s,
                        new Entry(
                                e.number(),
                                e.day(),
                                e.at(),
                                e.kind(),
                                e.username(),
                                other,
                                e.onBehalfOf(),
                                e.investment(),
                                e.redacts(),
                                e.commitment()));
            case 5 ->
                with(
                        s,
                        new Entry(
                                e.number(),
                                e.day(),
                                e.at(),
                                e.kind(),
                                e.username(),
                                e.role(),
                                Optional.of(other),
                                e.investment(),
                                e.redacts(),
                                e.commitment()));
            case 6 ->
                with(
                        s,
                        new Entry(
                                e.number(),
                                e.day(),
                                e.at(),
                                e.kind(),
                                e.username(),
                                e.role(),
                                e.onBehalfOf(),
                                Optional.of(other),
                                e.redacts(),
                                e.commitment()));
            case 7 ->
                with(
                        s,
                        new Entry(
                                e.number(),
                                e.day(),
                                e.at(),
                                e.kind(),
                                e.username(),
                                e.role(),
                                e.onBehalfOf(),
                                e.investment(),
                                Optional.of(e.redacts().orElse(0L) + 1),
                                e.commitment()));
            // an investment moved to where the person stands, so that the words run together the same
            case 8 ->
                with(
                        s,
                        new Entry(
                                e.number(),
                                e.day(),
                                e.at(),
                                e.kind(),
                                e.username() + e.role(),
                                "",
                                e.onBehalfOf(),
                                e.investment(),
                                e.redacts(),
                                e.commitment()));
            case 9 ->
                with(
                        s,
                        new Entry(
                                e.number(),
                                e.day(),
                                e.at(),
                                e.kind(),
                                e.username(),
                                e.role(),
                                e.onBehalfOf(),
                                e.investment(),
                                e.redacts(),
                                "0".repeat(64)));
            case 10 -> new Stored(e, "0".repeat(64), s.salt(), s.content());
            case 11 -> new Stored(e, s.hash(), Optional.of(salt(random)), s.content());
            case 12 -> new Stored(e, s.hash(), s.salt(), Optional.of(content(random)));
            case 13 -> new Stored(e, s.hash(), s.salt(), Optional.empty());
            case 14 -> new Stored(e, s.hash(), Optional.empty(), s.content());
            case 15 -> new Stored(e, s.hash(), Optional.empty(), Optional.empty());
            default -> new Stored(e, s.hash(), s.salt(), s.content().map(Trails::withoutReason));
        };
    }

    private static Content withoutReason(Content c) {
        return new Content(c.displayName(), c.address(), c.person(), c.before(), c.after(), Optional.empty());
    }

    private static Stored with(Stored stored, Entry entry) {
        return new Stored(entry, stored.hash(), stored.salt(), stored.content());
    }

    /** The trail written anew from that place on: every hash agrees again, as if nothing had happened. */
    static List<Stored> rechained(List<Stored> trail, int from) {
        List<Stored> anew = new ArrayList<>(trail.subList(0, from));
        for (int i = from; i < trail.size(); i++) {
            Stored s = trail.get(i);
            Entry e = s.entry();
            Link last = anew.isEmpty() ? Link.START : anew.get(anew.size() - 1).link();
            Entry moved = new Entry(
                    last.number() + 1,
                    last.dayAfter(e.day()),
                    e.at(),
                    e.kind(),
                    e.username(),
                    e.role(),
                    e.onBehalfOf(),
                    e.investment(),
                    e.redacts(),
                    s.content().flatMap(c -> s.salt().map(c::commitment)).orElse(e.commitment()));
            anew.add(new Stored(moved, moved.hashAfter(last.hash()), s.salt(), s.content()));
        }
        return anew;
    }
}
