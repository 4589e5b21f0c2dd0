package mapae.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import mapae.intake.Intake;
import mapae.intake.domain.Column;
import mapae.intake.domain.Row;
import mapae.intake.domain.Source;
import mapae.intake.domain.Table;
import mapae.organisation.model.Organisations;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/**
 * Takes many organisations in at once, for imports, in the caller's transaction. Who may import is decided by the door of
 * the import.
 */
@Stateless
@PermitAll
public class OrganisationIntake {

    private static final String PARENT = "parent";

    private static final Table TABLE = new Table(
            "organisation",
            List.of(Column.text("code", "code")),
            List.of(
                    Column.text("name_ko", "nameKo"),
                    Column.text("name_en", "nameEn"),
                    Column.text("kind", "kind"),
                    Column.whole("parent_id", PARENT),
                    Column.day("valid_from", "validFrom"),
                    Column.day("valid_to", "validTo")));

    @Inject
    private Intake intake;

    @Inject
    private Organisations organisations;

    /**
     * Adds what is new and changes what the source newly says.
     *
     * @return positions of the facts that changed anything
     * @throws Refusal {@code organisation.circle} if an organisation would stand above itself
     */
    public BitSet store(List<OrganisationFacts> facts, Source source) {
        BitSet changed = addNew(facts, source);
        Map<String, Long> ids = ids(facts);
        changed.or(intake.take(
                TABLE, source, facts.stream().map(fact -> row(fact, ids)).toList()));
        refuseCircles(facts, changed, ids);
        return changed;
    }

    /**
     * Adds what is new and leaves what is known as it is.
     *
     * @return positions of the facts that changed anything
     */
    public BitSet addNew(List<OrganisationFacts> facts, Source source) {
        Map<String, Long> known = ids(facts);
        List<Integer> places = new ArrayList<>();
        Set<String> added = new HashSet<>();
        for (int i = 0; i < facts.size(); i++) {
            if (!known.containsKey(facts.get(i).code())
                    && added.add(facts.get(i).code())) {
                places.add(i);
            }
        }
        // first every organisation, then who stands above whom: a parent may come after its children
        List<OrganisationFacts> missing = places.stream().map(facts::get).toList();
        intake.take(
                TABLE,
                source.without(PARENT),
                missing.stream().map(fact -> row(fact, Map.of())).toList());
        Map<String, Long> ids = ids(missing);
        intake.take(
                TABLE,
                source.onlyOf(PARENT),
                missing.stream().map(fact -> row(fact, ids)).toList());
        BitSet changed = new BitSet();
        places.forEach(changed::set);
        refuseCircles(facts, changed, ids);
        return changed;
    }

    /** Identifiers by code; codes that do not exist are left out. */
    public Map<String, OrganisationId> idsByCode(Collection<String> codes) {
        Map<String, OrganisationId> ids = new HashMap<>();
        intake.ids(TABLE, codes).forEach((code, id) -> ids.put(code, new OrganisationId(id)));
        return ids;
    }

    private Map<String, Long> ids(List<OrganisationFacts> facts) {
        Set<String> codes = new HashSet<>();
        facts.forEach(fact -> codes.add(fact.code()));
        facts.forEach(fact -> fact.parent().ifPresent(codes::add));
        return intake.ids(TABLE, codes);
    }

    private void refuseCircles(List<OrganisationFacts> facts, BitSet changed, Map<String, Long> ids) {
        List<Long> moved = changed.stream()
                .mapToObj(facts::get)
                .filter(fact -> fact.parent().isPresent())
                .map(fact -> ids.get(fact.code()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Optional<String> circle = organisations.anyInCircle(moved);
        if (circle.isPresent()) {
            throw Refusal.rule("organisation.circle", circle.get());
        }
    }

    private static Row row(OrganisationFacts fact, Map<String, Long> ids) {
        return new Row(
                List.of(fact.code()),
                Arrays.asList(
                        fact.name().ko(),
                        fact.name().en(),
                        fact.kind().name(),
                        fact.parent().map(ids::get).orElse(null),
                        fact.validFrom(),
                        fact.validTo().orElse(null)));
    }
}
