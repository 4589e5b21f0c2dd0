package mapae.config.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Everybody who has joined so far, and what they have held. */
final class Crew {

    private static final class Person {
        private Names.Name name;
        private Organisation organisation;
        private int grade;
        private LocalDate joinedOn;
        private LocalDate leftOn;
        private LocalDate firstPosting;
    }

    private final List<Person> people = new ArrayList<>();
    private final List<Posting> postings = new ArrayList<>();
    private final Names names = new Names(Draw.of("officials"));
    private final Draw draw = Draw.of("crew");

    int size() {
        return people.size();
    }

    List<Posting> postings() {
        return postings;
    }

    /**
     * Somebody for a post, from that day.
     *
     * @param recruited new to the service, and not one who has long been there
     * @return the official's number, from 1
     */
    int join(Post post, LocalDate day, boolean recruited) {
        Person person = new Person();
        person.name = names.next();
        person.organisation = post.organisation();
        person.grade = grade(post);
        person.firstPosting = day;
        person.joinedOn = recruited ? day : day.minusDays(draw.between(200, 6_500));
        people.add(person);
        return people.size();
    }

    void leave(int official, LocalDate lastDay) {
        people.get(official - 1).leftOn = lastDay;
    }

    void hold(int official, Post post, LocalDate from, LocalDate to) {
        int days = (int) ((to == null ? Investment.AS_OF : to).toEpochDay() - from.toEpochDay());
        int excluded = days > 200 && draw.chance(8) ? draw.between(30, Math.min(365, days / 2)) : 0;
        postings.add(new Posting(official, post, from, to, excluded));
    }

    /** A training secondment before somebody's first posting. */
    void train(int official, Post training) {
        Person person = people.get(official - 1);
        LocalDate from = person.firstPosting.minusDays(draw.between(150, 380));
        postings.add(new Posting(official, training, from, person.firstPosting.minusDays(1), 0));
        person.joinedOn = person.joinedOn.isBefore(from) ? person.joinedOn : from;
    }

    Organisation organisation(int official) {
        return people.get(official - 1).organisation;
    }

    List<Official> officials() {
        List<Official> officials = new ArrayList<>();
        for (Person person : people) {
            int number = officials.size() + 1;
            // 7919 has no factor in common with 10,000: no two alike
            String digits = String.valueOf(10_000 + number * 7_919 % 10_000).substring(1);
            officials.add(new Official(
                    number,
                    person.joinedOn.getYear() + "-" + digits,
                    person.name,
                    person.organisation,
                    person.grade,
                    person.joinedOn,
                    person.leftOn));
        }
        return officials;
    }

    private int grade(Post post) {
        boolean leads = post.rank() == Post.Rank.LEAD;
        return switch (post.organisation().kind()) {
            case "MINISTRY" -> leads ? draw.chance(20) ? 3 : 4 : draw.between(5, 7);
            case "LOCAL_GOVERNMENT" -> leads ? draw.between(4, 5) : draw.between(6, 7);
            default -> draw.between(4, 6);
        };
    }
}
