package mapae.investment.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.investment.domain.InvestmentKind;
import mapae.investment.domain.InvestmentOrder;
import mapae.investment.domain.Stage;

/** The register as a list: filtered, ordered, read by keyset; one statement a page. */
@ApplicationScoped
public class InvestmentList {

    private static final String COLUMNS = "select i.id as id, i.code as code, i.title_ko as title_ko,"
            + " i.title_en as title_en, i.kind as kind, i.stage as stage, o.code as owner_code,"
            + " o.name_ko as owner_ko, o.name_en as owner_en, i.currency as currency,"
            + " i.budget_at_completion as total, i.starts_on as starts_on, i.planned_finish as planned_finish"
            + " from investment i join organisation o on o.id = i.owner_id";

    @PersistenceContext
    private EntityManager em;

    /**
     * What is filtered by.
     *
     * @param agency code of the owner
     * @param kind kind
     * @param stage stage
     * @param text part of title or code
     */
    public record Filter(
            Optional<String> agency, Optional<InvestmentKind> kind, Optional<Stage> stage, Optional<String> text) {}

    /** A page: at most {@code limit} rows after the given place. */
    public List<Tuple> page(Filter filter, InvestmentOrder order, Optional<Place> after, int limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> conditions = conditions(filter, values);
        after.ifPresent(place -> conditions.add(beyond(place, order, values)));
        String direction = order.descending() ? " desc" : "";
        String sql = COLUMNS + where(conditions) + " order by " + column(order) + direction + ", i.id" + direction;
        Query query = em.createNativeQuery(sql, Tuple.class).setMaxResults(limit);
        values.forEach(query::setParameter);
        return tuples(query);
    }

    /** How many the filter lets through. */
    public long count(Filter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        String sql = "select count(*) from investment i join organisation o on o.id = i.owner_id"
                + where(conditions(filter, values));
        Query query = em.createNativeQuery(sql);
        values.forEach(query::setParameter);
        return ((Number) query.getSingleResult()).longValue();
    }

    private static List<String> conditions(Filter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        filter.agency().ifPresent(code -> {
            conditions.add("o.code = :agency");
            values.put("agency", code);
        });
        filter.kind().ifPresent(kind -> {
            conditions.add("i.kind = :kind");
            values.put("kind", kind.name());
        });
        filter.stage().ifPresent(stage -> {
            conditions.add("i.stage = :stage");
            values.put("stage", stage.name());
        });
        filter.text().ifPresent(text -> {
            conditions.add("(i.title_ko like :text or i.title_en like :text or i.code like :text)");
            values.put(
                    "text", "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        });
        return conditions;
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** Unknown values come first when ascending and last when descending, as the database orders them. */
    private static String beyond(Place place, InvestmentOrder order, Map<String, Object> values) {
        String column = column(order);
        String further = order.descending() ? "<" : ">";
        values.put("lastId", place.id());
        if (place.value().isEmpty()) {
            String sameUnknown = "(" + column + " is null and i.id " + further + " :lastId)";
            return order.descending() ? sameUnknown : "(" + sameUnknown + " or " + column + " is not null)";
        }
        values.put("last", place.value().get());
        String known = column + " " + further + " :last or (" + column + " = :last and i.id " + further + " :lastId)";
        return order.descending() ? "(" + known + " or " + column + " is null)" : "(" + known + ")";
    }

    private static String column(InvestmentOrder order) {
        return switch (order.by()) {
            case CODE -> "i.code";
            case TITLE_KO -> "i.title_ko";
            case TITLE_EN -> "i.title_en";
            case TOTAL -> "i.budget_at_completion";
            case FINISH -> "i.planned_finish";
        };
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}
