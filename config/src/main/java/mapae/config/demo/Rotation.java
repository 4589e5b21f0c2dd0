package mapae.config.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How people move among the posts of one organisation and rank. Whoever is due hands over to another who is due, so
 * that posts stay filled and nobody holds two; who leaves is replaced by somebody new.
 */
final class Rotation {

    /** The first month in which somebody may move. */
    static final YearMonth FIRST = YearMonth.of(2018, 7);

    private static final YearMonth LAST = YearMonth.from(Investment.AS_OF);

    private static final LocalDate RESTLESS_FROM = LocalDate.of(2024, 6, 1);

    /** A post and who sits on it. */
    private static final class Seat {
        private final Post post;
        private int holder;
        private LocalDate since;
        private int dueAfter;

        private Seat(Post post) {
            this.post = post;
        }
    }

    private final Crew crew;
    private final List<Seat> seats = new ArrayList<>();
    private final Draw draw;
    private final boolean institution;

    Rotation(Crew crew, List<Post> posts) {
        Post first = posts.get(0);
        this.crew = crew;
        this.draw = Draw.of("rotation/" + first.code());
        this.institution = first.organisation().kind().equals("INSTITUTION");
        posts.forEach(post -> seats.add(new Seat(post)));
    }

    /** Plays all months. @param arrivals the months in which somebody leaves and another comes */
    void play(List<YearMonth> arrivals) {
        for (Seat seat : seats) {
            LocalDate since = FIRST.minusMonths(draw.between(1, 18)).atDay(draw.between(1, 28));
            sit(seat, crew.join(seat.post, since, false), since);
        }
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            LocalDate day = month.atDay(draw.between(1, 28));
            for (YearMonth arrival : arrivals) {
                if (arrival.equals(month)) {
                    replace(day);
                }
            }
            rotate(day);
        }
        seats.forEach(this::stay);
    }

    private void rotate(LocalDate day) {
        List<Seat> due = new ArrayList<>();
        seats.stream().filter(seat -> overdue(seat, day) >= 0).forEach(due::add);
        if (due.size() == 1 && (overdue(due.get(0), day) >= 3 || restless(due.get(0)))) {
            partner(due.get(0), day).ifPresent(due::add);
        }
        if (due.size() < 2) {
            return;
        }
        List<Seat> order = draw.shuffled(due);
        int carried = order.get(order.size() - 1).holder;
        order.forEach(seat -> end(seat, day));
        for (Seat seat : order) {
            int leaving = seat.holder;
            sit(seat, carried, day);
            carried = leaving;
        }
    }

    /** Whoever has sat longest, a specialist excepted, when nobody else is due. */
    private Optional<Seat> partner(Seat due, LocalDate day) {
        int least = restless(due) ? 2 : 9;
        return seats.stream()
                .filter(seat -> seat != due && seat.dueAfter < 40 && months(seat, day) >= least)
                .max(Comparator.comparing(seat -> ChronoUnit.DAYS.between(seat.since, day)));
    }

    private void replace(LocalDate day) {
        Seat longest =
                seats.stream().min(Comparator.comparing(seat -> seat.since)).orElseThrow();
        if (months(longest, day) < 3) {
            throw new IllegalStateException("nobody has sat long enough to leave " + longest.post.code());
        }
        end(longest, day);
        crew.leave(longest.holder, day.minusDays(1));
        sit(longest, crew.join(longest.post, day, true), day);
    }

    private void sit(Seat seat, int official, LocalDate day) {
        seat.holder = official;
        seat.since = day;
        boolean leads = seat.post.rank() == Post.Rank.LEAD;
        boolean specialist = draw.chance(leads ? 13 : 8);
        seat.dueAfter = specialist
                ? draw.between(42, 72)
                : institution ? draw.between(17, 32) : leads ? draw.between(12, 20) : draw.between(22, 37);
    }

    private void end(Seat seat, LocalDate day) {
        // one in nine leading posts stays empty for a while
        boolean vacant = seat.post.rank() == Post.Rank.LEAD && !restless(seat) && draw.chance(11);
        int empty = vacant ? draw.between(7, 45) : 0;
        crew.hold(seat.holder, seat.post, seat.since, day.minusDays(1L + empty));
    }

    private void stay(Seat seat) {
        boolean leads = seat.post.rank() == Post.Rank.LEAD;
        LocalDate planned = draw.chance(leads ? 48 : 15) ? Investment.AS_OF.plusDays(draw.between(45, 420)) : null;
        crew.hold(seat.holder, seat.post, seat.since, planned);
    }

    private static boolean restless(Seat seat) {
        return Leads.restless(seat.post);
    }

    private int overdue(Seat seat, LocalDate day) {
        int due = restless(seat) && !day.isBefore(RESTLESS_FROM) ? 4 : seat.dueAfter;
        return months(seat, day) - due;
    }

    private static int months(Seat seat, LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(seat.since, day);
    }
}
