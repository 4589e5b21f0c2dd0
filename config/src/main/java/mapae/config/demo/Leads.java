package mapae.config.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which post leads which investment, from its start on. */
final class Leads {

    /** The institution with a post on which nobody stays. */
    static final String RESTLESS = "INST-39";

    private static final String RESTLESS_POST = RESTLESS + "-P08";

    private final Draw draw = Draw.of("leads");
    private final List<Post> posts;

    Leads(List<Post> posts) {
        this.posts = posts;
    }

    static boolean restless(Post post) {
        return post.code().equals(RESTLESS_POST);
    }

    List<Lead> of(List<Investment> investments) {
        List<Lead> leads = new ArrayList<>();
        for (Investment one : investments) {
            boolean scandal = one.scandal() == Scandal.REVOLVING_LEAD;
            List<Post> candidates = posts.stream()
                    .filter(post -> post.organisation().id() == one.owner().id())
                    .filter(post -> post.rank() == Post.Rank.LEAD && restless(post) == scandal)
                    .toList();
            int number = (int) one.id() % candidates.size();
            Post first = candidates.get(number);
            // what has not started is prepared by the post that will lead it
            LocalDate from = one.started() ? one.startsOn() : LocalDate.of(2026, draw.between(4, 9), 1);
            if (!scandal && one.elapsedMonths() >= 20 && one.lastMonth() >= 16 && draw.chance(14)) {
                LocalDate handover =
                        one.startsOn().plusMonths(draw.between(7, 14)).withDayOfMonth(1);
                leads.add(new Lead(one.id(), first, from, handover.minusDays(1)));
                first = candidates.get((number + 1) % candidates.size());
                from = handover;
            }
            leads.add(new Lead(one.id(), first, from, one.endedOn()));
        }
        return leads;
    }
}
