package mapae.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import mapae.intake.domain.Known;
import mapae.intake.domain.Plan;
import mapae.intake.domain.Row;
import mapae.intake.domain.Source;
import mapae.intake.domain.Table;
import mapae.intake.model.Rows;

/**
 * Takes rows in, in the caller's transaction: adds what is new, changes what the source newly says, keeps the rest. Rows
 * with the same key follow one another.
 */
@Stateless
@PermitAll
public class Intake {

    @Inject
    private Rows rows;

    /** Where no row is older than another. */
    public static final BiPredicate<List<Object>, List<Object>> NEVER_PAST = (before, said) -> false;

    /** Where the file's own check is enough. */
    public static final Predicate<List<Object>> ALWAYS_SOUND = values -> true;

    /** Takes rows in. */
    public BitSet take(Table table, Source source, List<Row> said) {
        return take(table, source, said, NEVER_PAST, Map.of());
    }

    /**
     * Takes rows in.
     *
     * @param isPast whether values said now (second) are older than those known (first) and change nothing
     * @param stamp columns, with their values, that are written with every row that changes
     * @return positions of the rows that changed anything
     */
    public BitSet take(
            Table table,
            Source source,
            List<Row> said,
            BiPredicate<List<Object>, List<Object>> isPast,
            Map<String, Object> stamp) {
        try {
            Plan plan = Plan.of(table, source, said, existing(table, said), isPast, ALWAYS_SOUND);
            rows.insert(table, plan.inserts(), stamp);
            rows.update(table, plan.updates(), stamp);
            rows.remember(table, plan.remembered());
            return plan.changed();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Which rows cannot go in beside what is known.
     *
     * @param isSound whether a row may hold these values
     * @return their positions
     */
    public BitSet refused(
            Table table,
            Source source,
            List<Row> said,
            BiPredicate<List<Object>, List<Object>> isPast,
            Predicate<List<Object>> isSound) {
        try {
            return Plan.of(table, source, said, existing(table, said), isPast, isSound)
                    .refused();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Keys of the database by code, for a table whose key is a code; codes that do not exist are left out. */
    public Map<String, Long> ids(Table table, Collection<String> codes) {
        try {
            return rows.ids(table, codes);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private Map<List<Object>, Known> existing(Table table, List<Row> said) throws SQLException {
        return rows.existing(table, said.stream().map(Row::key).distinct().toList());
    }
}
