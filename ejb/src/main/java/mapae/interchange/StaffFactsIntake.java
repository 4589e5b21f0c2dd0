package mapae.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import mapae.intake.domain.Source;
import mapae.interchange.domain.Facts;
import mapae.interchange.domain.ImportKind;
import mapae.organisation.OrganisationIntake;
import mapae.shared.Bilingual;
import mapae.shared.OfficialId;
import mapae.shared.OrganisationId;
import mapae.shared.PostId;
import mapae.staffing.OfficialFacts;
import mapae.staffing.PostFacts;
import mapae.staffing.PostingFacts;
import mapae.staffing.StaffingIntake;

/** Hands checked rows about people and posts to the capability that keeps them. */
@ApplicationScoped
public class StaffFactsIntake {

    @Inject
    private OrganisationIntake organisations;

    @Inject
    private StaffingIntake staffing;

    /**
     * Stores facts in the caller's transaction.
     *
     * @return positions of the facts that changed anything
     */
    public BitSet store(ImportKind kind, List<Facts> facts, Source source) {
        return switch (kind) {
            case OFFICIALS -> officials(facts, source);
            case POSTS -> posts(facts, source);
            case POSTINGS -> postings(facts, source);
            default -> throw new IllegalArgumentException(kind + " are not about people");
        };
    }

    private BitSet officials(List<Facts> facts, Source source) {
        Map<String, OrganisationId> ids = organisations.idsByCode(FactsIntake.codes(facts, "organisation"));
        return staffing.storeOfficials(
                facts.stream()
                        .map(f -> new OfficialFacts(
                                f.requiredText("staffNumber"),
                                name(f),
                                ids.get(f.requiredText("organisation")),
                                Integer.parseInt(f.requiredText("grade")),
                                f.requiredDay("joinedOn"),
                                f.day("leftOn")))
                        .toList(),
                source);
    }

    private BitSet posts(List<Facts> facts, Source source) {
        Map<String, OrganisationId> ids = organisations.idsByCode(FactsIntake.codes(facts, "organisation"));
        return staffing.storePosts(
                facts.stream()
                        .map(f ->
                                new PostFacts(f.requiredText("code"), name(f), ids.get(f.requiredText("organisation"))))
                        .toList(),
                source);
    }

    private BitSet postings(List<Facts> facts, Source source) {
        Map<String, OfficialId> officials = staffing.officialsByNumber(FactsIntake.codes(facts, "official"));
        Map<String, PostId> posts = staffing.postsByCode(FactsIntake.codes(facts, "post"));
        return staffing.storePostings(
                facts.stream()
                        .map(f -> new PostingFacts(
                                officials.get(f.requiredText("official")),
                                posts.get(f.requiredText("post")),
                                f.requiredDay("startsOn"),
                                f.day("endsOn"),
                                // days left out are an exception that is written down when it happens: none written,
                                // none left
                                // out
                                f.count("excludedDays").orElse(0)))
                        .toList(),
                source);
    }

    private static Bilingual name(Facts facts) {
        return new Bilingual(facts.requiredText("nameKo"), facts.requiredText("nameEn"));
    }
}
