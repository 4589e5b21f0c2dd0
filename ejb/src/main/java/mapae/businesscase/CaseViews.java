package mapae.businesscase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mapae.businesscase.domain.CaseContent;
import mapae.businesscase.model.CaseList;
import mapae.businesscase.model.CaseSections;
import mapae.shared.Refusal;

/** Puts versions of cases together with what stands in them. */
@ApplicationScoped
public class CaseViews {

    @Inject
    private CaseList list;

    @Inject
    private CaseSections sections;

    /**
     * Versions, in the order asked for. A statement for all of them and one for each section.
     *
     * @throws Refusal {@code case.unknown}
     */
    List<CaseBook> books(List<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Long> distinct = ids.stream().distinct().toList();
        Map<Long, CaseView> heads = list.byIds(distinct).stream()
                .map(CaseView::of)
                .collect(Collectors.toMap(CaseView::id, Function.identity()));
        for (long id : distinct) {
            if (!heads.containsKey(id)) {
                throw Refusal.notFound("case.unknown", id);
            }
        }
        Map<Long, CaseContent> contents = sections.of(distinct);
        return ids.stream()
                .map(id -> new CaseBook(heads.get(id), contents.get(id)))
                .toList();
    }
}
