package mapae.staffing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mapae.intake.Intake;
import mapae.intake.domain.Column;
import mapae.intake.domain.Row;
import mapae.intake.domain.Source;
import mapae.intake.domain.Table;
import mapae.shared.OfficialId;
import mapae.shared.PostId;

/**
 * Takes many officials, posts or postings in at once, for imports, in the caller's transaction. Who may import is decided
 * by the door of the import. What is new is added, what the source newly says is changed; each method returns the
 * positions of the facts that changed anything.
 */
@Stateless
@PermitAll
public class StaffingIntake {

    private static final Table OFFICIALS = new Table(
            "official",
            List.of(Column.text("staff_number", "staffNumber")),
            List.of(
                    Column.text("name_ko", "nameKo"),
                    Column.text("name_en", "nameEn"),
                    Column.whole("organisation_id", "organisation"),
                    Column.whole("grade", "grade"),
                    Column.day("joined_on", "joinedOn"),
                    Column.day("left_on", "leftOn")));

    private static final Table POSTS = new Table(
            "post",
            List.of(Column.text("code", "code")),
            List.of(
                    Column.text("name_ko", "nameKo"),
                    Column.text("name_en", "nameEn"),
                    Column.whole("organisation_id", "organisation")));

    private static final Table POSTINGS = new Table(
            "posting",
            List.of(
                    Column.whole("official_id", "official"),
                    Column.whole("post_id", "post"),
                    Column.day("starts_on", "startsOn")),
            List.of(Column.day("ends_on", "endsOn"), Column.whole("excluded_days", "excludedDays")));

    @Inject
    private Intake intake;

    /** Takes officials in. */
    public BitSet storeOfficials(List<OfficialFacts> facts, Source source) {
        return take(
                OFFICIALS,
                source,
                facts,
                f -> new Row(
                        List.of(f.staffNumber()),
                        Arrays.asList(
                                f.name().ko(),
                                f.name().en(),
                                f.organisation().value(),
                                (long) f.grade(),
                                f.joinedOn(),
                                f.leftOn().orElse(null))));
    }

    /** Takes posts in. */
    public BitSet storePosts(List<PostFacts> facts, Source source) {
        return take(
                POSTS,
                source,
                facts,
                f -> new Row(
                        List.of(f.code()),
                        List.of(f.name().ko(), f.name().en(), f.organisation().value())));
    }

    /** Takes postings in. */
    public BitSet storePostings(List<PostingFacts> facts, Source source) {
        return take(
                POSTINGS,
                source,
                facts,
                f -> new Row(
                        List.of(f.official().value(), f.post().value(), f.startsOn()),
                        Arrays.asList(f.endsOn().orElse(null), (long) f.excludedDays())));
    }

    /** Identifiers by staff number; numbers that do not exist are left out. */
    public Map<String, OfficialId> officialsByNumber(Collection<String> numbers) {
        return ids(OFFICIALS, numbers, OfficialId::new);
    }

    /** Identifiers by code; codes that do not exist are left out. */
    public Map<String, PostId> postsByCode(Collection<String> codes) {
        return ids(POSTS, codes, PostId::new);
    }

    private <T> Map<String, T> ids(Table table, Collection<String> codes, Function<Long, T> id) {
        Map<String, T> found = new HashMap<>();
        intake.ids(table, codes).forEach((code, key) -> found.put(code, id.apply(key)));
        return found;
    }

    private <F> BitSet take(Table table, Source source, List<F> facts, Function<F, Row> row) {
        return intake.take(table, source, facts.stream().map(row).toList());
    }
}
