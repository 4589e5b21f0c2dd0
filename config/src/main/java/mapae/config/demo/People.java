package mapae.config.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fifteen hundred officials with six thousand postings. */
final class People {

    static final int OFFICIALS = 1_500;
    static final int POSTINGS = 6_000;

    private final List<Post> posts;
    private final List<Official> officials;
    private final List<Posting> postings;
    private final Map<Long, List<Posting>> byPost = new LinkedHashMap<>();

    private People(List<Post> posts, List<Official> officials, List<Posting> postings) {
        this.posts = posts;
        this.officials = officials;
        this.postings = postings;
        postings.forEach(posting -> byPost.computeIfAbsent(posting.post().id(), id -> new ArrayList<>())
                .add(posting));
    }

    static People of(List<Organisation> organisations) {
        List<Post> posts = Posts.of(organisations);
        List<List<Post>> pools = pools(posts);
        Map<Integer, List<YearMonth>> arrivals = arrivals(pools);
        Crew crew = new Crew();
        for (int pool = 0; pool < pools.size(); pool++) {
            new Rotation(crew, pools.get(pool)).play(arrivals.getOrDefault(pool, List.of()));
        }
        train(crew, posts);
        List<Posting> postings = new ArrayList<>(crew.postings());
        postings.sort(Comparator.comparing(Posting::officialId).thenComparing(Posting::startsOn));
        return new People(posts, crew.officials(), postings);
    }

    List<Post> posts() {
        return posts;
    }

    List<Official> officials() {
        return officials;
    }

    List<Posting> postings() {
        return postings;
    }

    /** Who held a post on a day; empty while it was vacant. */
    Optional<Official> holder(Post post, LocalDate day) {
        return byPost.getOrDefault(post.id(), List.of()).stream()
                .filter(posting -> posting.covers(day))
                .map(posting -> officials.get((int) posting.officialId() - 1))
                .findFirst();
    }

    /** The first of an organisation's officials who is in office on a day. */
    Optional<Official> anybody(Organisation organisation, LocalDate day) {
        return posts.stream()
                .filter(post -> post.organisation().id() == organisation.id())
                .map(post -> holder(post, day))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The posts among which people rotate: those of one organisation and rank; of an institution, all. */
    private static List<List<Post>> pools(List<Post> posts) {
        Map<String, List<Post>> pools = new LinkedHashMap<>();
        for (Post post : posts) {
            if (post.rank() != Post.Rank.TRAINING) {
                boolean small = post.organisation().kind().equals("INSTITUTION");
                String pool = post.organisation().code() + (small ? "" : post.rank());
                pools.computeIfAbsent(pool, name -> new ArrayList<>()).add(post);
            }
        }
        return List.copyOf(pools.values());
    }

    /** When somebody leaves each pool and another comes, so that all officials find a post. */
    private static Map<Integer, List<YearMonth>> arrivals(List<List<Post>> pools) {
        int seats = pools.stream().mapToInt(List::size).sum();
        List<Integer> places = new ArrayList<>();
        for (int pool = 0; pool < pools.size(); pool++) {
            for (Post ignored : pools.get(pool)) {
                places.add(pool);
            }
        }
        Draw draw = Draw.of("arrivals");
        Map<Integer, List<YearMonth>> arrivals = new LinkedHashMap<>();
        for (Integer pool : draw.shuffled(places).subList(0, OFFICIALS - seats)) {
            List<YearMonth> months = arrivals.computeIfAbsent(pool, number -> new ArrayList<>());
            // a pool of four cannot lose two in the same half year
            YearMonth month = YearMonth.of(2019, 3).plusMonths(draw.below(85));
            while (tooClose(months, month)) {
                month = YearMonth.of(2019, 3).plusMonths(draw.below(85));
            }
            months.add(month);
        }
        return arrivals;
    }

    private static boolean tooClose(List<YearMonth> taken, YearMonth month) {
        return taken.stream()
                .anyMatch(other -> Math.abs(other.compareTo(month)) == 0
                        || !other.plusMonths(6).isBefore(month)
                                && !month.plusMonths(6).isBefore(other));
    }

    /** What is missing to the full number of postings are secondments for training before the first one. */
    private static void train(Crew crew, List<Post> posts) {
        Map<String, Post> training = new LinkedHashMap<>();
        posts.stream()
                .filter(post -> post.rank() == Post.Rank.TRAINING)
                .forEach(post -> training.put(post.organisation().code(), post));
        List<Integer> numbers = new ArrayList<>();
        for (int official = 1; official <= crew.size(); official++) {
            numbers.add(official);
        }
        int missing = POSTINGS - crew.postings().size();
        for (Integer official :
                Draw.of("training").shuffled(numbers).subList(0, Math.max(0, Math.min(missing, crew.size())))) {
            crew.train(official, training.get(crew.organisation(official).code()));
        }
    }
}
