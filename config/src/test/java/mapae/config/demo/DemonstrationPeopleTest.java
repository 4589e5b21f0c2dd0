package mapae.config.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemonstrationPeopleTest {

    private final Portfolio portfolio = Portfolio.generate();
    private final People people = portfolio.people();

    @Test
    void neverSeatsAnybodyTwiceAtOnce() {
        Posting before = null;
        for (Posting posting : people.postings()) {
            assertTrue(posting.endsOn() == null || !posting.endsOn().isBefore(posting.startsOn()), posting.toString());
            if (before != null && before.officialId() == posting.officialId()) {
                assertTrue(before.endsOn() != null && before.endsOn().isBefore(posting.startsOn()), posting.toString());
            }
            before = posting;
        }
    }

    @Test
    void neverSeatsTwoOnOnePost() {
        Map<Long, List<Posting>> byPost = people.postings().stream()
                .filter(posting -> posting.post().rank() != Post.Rank.TRAINING)
                .collect(Collectors.groupingBy(posting -> posting.post().id(), TreeMap::new, Collectors.toList()));
        for (List<Posting> postings : byPost.values()) {
            postings.sort(Comparator.comparing(Posting::startsOn));
            for (int next = 1; next < postings.size(); next++) {
                LocalDate end = postings.get(next - 1).endsOn();
                assertTrue(
                        end != null && end.isBefore(postings.get(next).startsOn()),
                        postings.get(next).toString());
            }
        }
    }

    @Test
    void employsEverybodyFromTheirFirstPostingToTheirLast() {
        Set<String> numbers = new HashSet<>();
        for (Official one : people.officials()) {
            assertTrue(numbers.add(one.staffNumber()), one.staffNumber());
        }
        for (Posting posting : people.postings()) {
            Official holder = people.officials().get((int) posting.officialId() - 1);
            assertTrue(!holder.joinedOn().isAfter(posting.startsOn()), holder.toString());
            assertTrue(holder.leftOn() == null || !posting.endsOn().isAfter(holder.leftOn()), holder + " " + posting);
            assertEquals(holder.organisation(), posting.post().organisation());
            long days = posting.endsOn() == null
                    ? 10_000
                    : posting.endsOn().toEpochDay() - posting.startsOn().toEpochDay();
            assertTrue(posting.excludedDays() <= days, posting.toString());
        }
    }

    @Test
    void movesMostDirectorsAfterTwelveToTwentyMonths() {
        List<Long> days = people.postings().stream()
                .filter(posting -> posting.post().rank() == Post.Rank.LEAD
                        && posting.post().organisation().kind().equals("MINISTRY")
                        && posting.endsOn() != null
                        && posting.endsOn().isBefore(Investment.AS_OF))
                .map(posting ->
                        posting.endsOn().toEpochDay() - posting.startsOn().toEpochDay())
                .sorted()
                .toList();
        long usual = days.stream()
                .filter(length -> length >= 12 * 30 && length <= 21 * 31)
                .count();
        assertTrue(usual * 100 > days.size() * 60, usual + " of " + days.size());
        assertTrue(days.get(days.size() - 1) > 4 * 365, "some specialists stay");
    }

    @Test
    void leadsEveryInvestmentFromItsStart() {
        Map<Long, List<Lead>> leads = portfolio.leads().stream().collect(Collectors.groupingBy(Lead::investmentId));
        for (Investment one : portfolio.investments()) {
            List<Lead> own = leads.get(one.id());
            assertTrue(!own.get(0).from().isAfter(one.startsOn()), one.code());
            for (int next = 1; next < own.size(); next++) {
                assertEquals(own.get(next - 1).to().plusDays(1), own.get(next).from(), one.code());
            }
            assertEquals(one.endedOn(), own.get(own.size() - 1).to(), one.code());
            own.forEach(lead -> {
                assertEquals(one.owner(), lead.post().organisation());
                assertTrue(lead.to() == null || !lead.to().isBefore(lead.from()), one.code());
            });
        }
    }

    @Test
    void endsSomePostingsBeforeTheMilestoneTheyCarryAndOthersAfter() {
        int[] msit = shortAndLasting("MSIT");
        int[] mois = shortAndLasting("MOIS");
        int[] all = shortAndLasting("");
        assertTrue(msit[0] >= 2 && mois[0] >= 1, "seen by the HR officers: " + msit[0] + ", " + mois[0]);
        assertTrue(all[0] >= 20 && all[1] >= 10, "short " + all[0] + ", lasting " + all[1]);
    }

    @Test
    void changesOneLeaderSixTimesInTwoYears() {
        Investment one = portfolio.investments().stream()
                .filter(each -> each.scandal() == Scandal.REVOLVING_LEAD)
                .findFirst()
                .orElseThrow();
        Post post = currentLead(one).orElseThrow();
        LocalDate since = Investment.AS_OF.minusYears(2);
        long changes = people.postings().stream()
                .filter(posting ->
                        posting.post().equals(post) && posting.startsOn().isAfter(since.minusDays(15)))
                .count();
        assertEquals(6, changes);
    }

    @Test
    void proposesBudgetsThatSomebodyElseDecides() {
        long open = portfolio.proposals().stream()
                .filter(one -> one.state().equals("PROPOSED"))
                .count();
        assertTrue(open >= 10);
        portfolio.proposals().forEach(one -> {
            assertTrue(one.decider() == null || one.decider() != one.proposer());
            assertTrue(one.decidedAt() == null || one.decidedAt().isAfter(one.proposedAt()));
            assertTrue(one.amount() > 0);
        });
    }

    private int[] shortAndLasting(String owner) {
        Map<Long, List<Milestone>> chains =
                portfolio.milestones().stream().collect(Collectors.groupingBy(Milestone::investmentId));
        int[] counts = new int[2];
        for (Investment one : portfolio.investments()) {
            Optional<LocalDate> next = chains.get(one.id()).stream()
                    .filter(each -> each.shielded() && each.reachedOn() == null && each.forecastDate() != null)
                    .map(Milestone::forecastDate)
                    .findFirst();
            Optional<LocalDate> end = currentLead(one)
                    .flatMap(post -> people.postings().stream()
                            .filter(posting -> posting.post().equals(post) && posting.covers(Investment.AS_OF))
                            .findFirst()
                            .map(Posting::endsOn));
            if (one.started()
                    && next.isPresent()
                    && end.isPresent()
                    && one.owner().code().startsWith(owner)) {
                counts[end.get().isBefore(next.get()) ? 0 : 1]++;
            }
        }
        return counts;
    }

    private Optional<Post> currentLead(Investment one) {
        return portfolio.leads().stream()
                .filter(lead -> lead.investmentId() == one.id() && lead.to() == null)
                .map(Lead::post)
                .findFirst();
    }
}
