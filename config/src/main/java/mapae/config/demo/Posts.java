package mapae.config.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;

/** The posts of every organisation: those that lead investments, those around them, one for training. */
final class Posts {

    private static final int LARGE = 40;

    private final List<NamedCsvRecord> names = Vocabulary.rows("posts.csv");
    private final List<Post> posts = new ArrayList<>();
    private Organisation organisation;
    private int number;

    private Posts() {}

    /** All posts; those of an organisation stand together, its leading ones first. */
    static List<Post> of(List<Organisation> organisations) {
        Posts all = new Posts();
        organisations.forEach(all::fill);
        return List.copyOf(all.posts);
    }

    private void fill(Organisation filled) {
        organisation = filled;
        number = 0;
        int shifts = filled.investments() >= LARGE ? 2 : 1;
        switch (filled.kind()) {
            case "MINISTRY" -> {
                take("MINISTRY_LEAD", Post.Rank.LEAD, 6 * shifts, 1);
                take("MINISTRY_STAFF", Post.Rank.STAFF, 11, shifts);
            }
            case "LOCAL_GOVERNMENT" -> {
                take("LOCAL_LEAD", Post.Rank.LEAD, 4, 1);
                take("LOCAL_STAFF", Post.Rank.STAFF, 6, 1);
            }
            default -> {
                take("INSTITUTION_LEAD", Post.Rank.LEAD, 4, 1);
                take("INSTITUTION_STAFF", Post.Rank.STAFF, 3, 1);
                if (filled.code().equals(Leads.RESTLESS)) {
                    take("INSTITUTION_OFFICE", Post.Rank.LEAD, 1, 1);
                }
            }
        }
        take("TRAINING", Post.Rank.TRAINING, 1, 1);
    }

    private void take(String pool, Post.Rank rank, int count, int shifts) {
        List<NamedCsvRecord> ofPool =
                names.stream().filter(row -> row.getField("pool").equals(pool)).toList();
        for (int shift = 1; shift <= shifts; shift++) {
            for (NamedCsvRecord row : ofPool.subList(0, count)) {
                number++;
                String suffix = shift == 1 ? "" : " " + shift;
                posts.add(new Post(
                        posts.size() + 1L,
                        organisation.code() + (number < 10 ? "-P0" : "-P") + number,
                        row.getField("name_ko") + suffix,
                        row.getField("name_en") + suffix,
                        organisation,
                        rank));
            }
        }
    }
}
