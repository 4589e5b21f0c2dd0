package mapae.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mapae.plan.domain.PlanLine;
import mapae.plan.model.PlanLines;
import mapae.plan.model.PlanList;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** Puts versions of plans together with what they come to. */
@ApplicationScoped
public class PlanViews {

    @Inject
    private PlanList list;

    @Inject
    private PlanLines lines;

    /** All versions, the latest first year first. Two statements. */
    List<PlanView> all() throws SQLException {
        return views(list.all());
    }

    /** The versions of an organisation, the latest first year first. One statement. */
    List<PlanName> names(OrganisationId owner) throws SQLException {
        return list.ofOwner(owner).stream()
                .map(row -> new PlanName(row.id(), row.term(), row.number(), row.state()))
                .toList();
    }

    /**
     * One version. Two statements.
     *
     * @throws Refusal {@code plan.unknown}
     */
    PlanView byId(long id) throws SQLException {
        return views(rows(List.of(id))).get(0);
    }

    /**
     * Versions with their lines, in the order asked for. Two statements, however many lines there are.
     *
     * @throws Refusal {@code plan.unknown}
     */
    List<PlanBook> books(Collection<Long> ids) throws SQLException {
        List<PlanList.Row> rows = rows(ids);
        Map<Long, List<PlanLine>> found = lines.of(ids.stream().distinct().toList());
        List<PlanBook> books = new ArrayList<>();
        for (long id : ids) {
            PlanList.Row row =
                    rows.stream().filter(one -> one.id() == id).findFirst().orElseThrow();
            List<PlanLine> own = found.get(id);
            List<Won> totals = IntStream.range(0, row.term().years())
                    .mapToObj(i -> Won.sum(
                            own.stream().map(line -> line.amounts().get(i)).toList()))
                    .toList();
            books.add(new PlanBook(PlanView.of(row, totals), own));
        }
        return books;
    }

    private List<PlanList.Row> rows(Collection<Long> ids) throws SQLException {
        List<PlanList.Row> rows = list.byIds(ids);
        for (long id : ids) {
            if (rows.stream().noneMatch(row -> row.id() == id)) {
                throw Refusal.notFound("plan.unknown", id);
            }
        }
        return rows;
    }

    private List<PlanView> views(List<PlanList.Row> rows) throws SQLException {
        Map<Long, Map<FiscalYear, Won>> totals =
                list.totals(rows.stream().map(PlanList.Row::id).toList());
        return rows.stream()
                .map(row -> PlanView.of(
                        row,
                        row.term().all().stream()
                                .map(year ->
                                        totals.getOrDefault(row.id(), Map.of()).getOrDefault(year, Won.ZERO))
                                .toList()))
                .toList();
    }
}
