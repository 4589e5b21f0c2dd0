package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.LedgerIdentity;

/** Looks through the whole of the books for what breaks an identity; a statement each, over entries and balances. */
@ApplicationScoped
public class BrokenIdentities {

    private static final String WHERE = "o.code as organisation, l.fiscal_year, l.code as line, ";
    private static final String LINE =
            " join ledger_line l on l.id = x.line_id" + " join organisation o on o.id = l.organisation_id";
    private static final String DOCUMENT =
            "o.code as organisation, p.fiscal_year, concat(p.fiscal_year, '-', p.number)" + " as line, ";
    private static final String CLOSED =
            " join ledger_close c on c.organisation_id = l.organisation_id" + " and c.fiscal_year = l.fiscal_year";

    private static final String PLAN =
            " join ledger_obligation_plan p on p.id = y.plan_id" + " join organisation o on o.id = p.organisation_id";
    /** What the commitments of an obligation took out of the free money: when they were made, and in all. */
    private static final String TAKEN_UP = " left join (select c.obligation_id,"
            + " sum(case when e.posting_id = c.commitment_id then -e.amount else 0 end) as first,"
            + " -sum(e.amount) as net from ledger_obligation_commitment c"
            + " join ledger_commitment_posting l on l.commitment_id = c.commitment_id"
            + " join ledger_entry e on e.posting_id = l.posting_id and e.account = 'AVAILABLE'"
            + " group by c.obligation_id) x on x.obligation_id = y.id";

    private static final String SOURCES = "-(" + columns(Account.sources(), " + ") + ")";
    private static final String USES = columns(
            Arrays.stream(Account.values())
                    .filter(account -> !account.isSource())
                    .toList(),
            " + ");

    private static final int FETCHED_AT_ONCE = 1_000;

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A place where an identity does not hold.
     *
     * @param organisation code of the organisation
     * @param year fiscal year
     * @param line code of the line, or number of the document
     * @param expected what should be there
     * @param found what is there
     */
    public record Break(String organisation, int year, String line, BigDecimal expected, BigDecimal found) {

        private boolean isAt(Break other) {
            return organisation.equals(other.organisation) && year == other.year && line.equals(other.line);
        }
    }

    /**
     * How many places break an identity, and the first of them.
     *
     * @param count all of them
     * @param first the first, at most so many as were asked for
     */
    public record Found(long count, List<Break> first) {}

    /** The first places where it does not hold, at most so many. */
    public List<Break> of(LedgerIdentity identity, int most) throws SQLException {
        return read(sql(identity) + " limit " + most, most).first();
    }

    /** All places where it does not hold: counted, and the first of them told. */
    public Found all(LedgerIdentity identity, int told) throws SQLException {
        return read(sql(identity), told);
    }

    private Found read(String sql, int told) throws SQLException {
        List<Break> first = new ArrayList<>();
        long count = 0;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet row = select.executeQuery()) {
                Break before = null;
                while (row.next()) {
                    Break one = new Break(
                            row.getString(1),
                            row.getInt(2),
                            row.getString(3),
                            row.getBigDecimal(4),
                            row.getBigDecimal(5));
                    // the places come in order, and one may come with several of its accounts
                    if (before == null || !one.isAt(before)) {
                        count++;
                    }
                    if (first.size() < told) {
                        first.add(one);
                    }
                    before = one;
                }
            }
        }
        return new Found(count, first);
    }

    private static String sql(LedgerIdentity identity) {
        return switch (identity) {
            case POSTING_IS_EVEN ->
                "select " + DOCUMENT + "0, x.total from (select posting_id, sum(amount) as total from ledger_entry"
                        + " group by posting_id having total <> 0) x join ledger_posting p on p.id = x.posting_id"
                        + " join organisation o on o.id = p.organisation_id order by 1, 2, 3";
            case LINE_IS_EVEN ->
                "select " + WHERE + "0, x.total from (select line_id, sum(amount) as total from ledger_entry"
                        + " group by line_id having total <> 0) x" + LINE + " order by 1, 2, 3";
            case BALANCE_IS_ITS_ENTRIES ->
                "select " + WHERE + "x.booked, x.held from (" + comparedAccounts() + ") x" + LINE + " order by 1, 2, 3";
            case CURRENT_BUDGET ->
                "select " + WHERE + SOURCES + " as expected, " + USES + " as found from ledger_balance x" + LINE
                        + " having expected <> found order by 1, 2, 3";
            case LAPSE ->
                "select " + WHERE + SOURCES + " - x.spent - x.carried_out as expected, x.lapsed as found"
                        + " from ledger_balance x" + LINE + CLOSED
                        + " having expected <> found order by 1, 2, 3";
            case CARRY_OVER ->
                "select " + WHERE + "x.carried_out as expected, -coalesce(n.carried_in, 0) as found"
                        + " from ledger_balance x" + LINE + CLOSED
                        + " left join ledger_line m on m.organisation_id = l.organisation_id and m.code = l.code"
                        + " and m.fiscal_year = l.fiscal_year + 1 left join ledger_balance n on n.line_id = m.id"
                        + " having expected <> found order by 1, 2, 3";
            case VIREMENT_ARRIVES ->
                "select " + DOCUMENT + "0, x.total from (select e.posting_id, sum(e.amount) as total"
                        + " from ledger_entry e join ledger_posting q on q.id = e.posting_id"
                        + " where e.account in ('TRANSFERRED', 'VIREMENT')"
                        + " and q.kind not in ('SETTLEMENT_AS_STATED', 'CARRY_OVER_AS_STATED')"
                        + " group by e.posting_id having total <> 0) x join ledger_posting p on p.id = x.posting_id"
                        + " join organisation o on o.id = p.organisation_id order by 1, 2, 3";
            case NOTHING_OVERDRAWN ->
                "select " + WHERE + "0, least(x.unallotted, x.available, x.committed, x.spent, x.carried_out, x.lapsed)"
                        + " as found from ledger_balance x" + LINE
                        + " where not exists (select 1 from ledger_statement s"
                        + " where s.line_id = x.line_id and s.document = 'SETTLEMENT') having found < 0"
                        + " order by 1, 2, 3";
            case COMMITMENTS_ARE_COVERED ->
                "select " + WHERE + "b.committed, x.total from (select line_id, sum(committed) as total"
                        + " from ledger_commitment group by line_id) x join ledger_balance b on b.line_id = x.line_id"
                        + LINE + " where x.total > b.committed order by 1, 2, 3";
            case OBLIGATIONS_WITHIN_PLANS ->
                "select o.code as organisation, y.fiscal_year, p.line_code as line, y.amount, x.total from (select"
                        + " plan_id, fiscal_year, sum(reserved + committed) as total from ledger_obligation"
                        + " group by plan_id, fiscal_year) x join ledger_obligation_year y on y.plan_id = x.plan_id"
                        + " and y.fiscal_year = x.fiscal_year" + PLAN
                        + " where x.total > y.amount order by 1, 2, 3";
            case OBLIGATIONS_ARE_TAKEN_UP ->
                "select o.code as organisation, y.fiscal_year, p.line_code as line,"
                        + " y.amount - y.reserved - y.released as expected, coalesce(x.first, 0) as found"
                        + " from ledger_obligation y" + PLAN + TAKEN_UP
                        + " where y.amount - y.reserved - y.released <> coalesce(x.first, 0)"
                        + " union all select o.code, y.fiscal_year, p.line_code, y.committed, coalesce(x.net, 0)"
                        + " from ledger_obligation y" + PLAN + TAKEN_UP
                        + " where y.committed <> coalesce(x.net, 0) order by 1, 2, 3";
            case RETENTIONS_ARE_THERE ->
                "select " + WHERE + "x.total as expected, x.retained as found from (select b.line_id, b.retained,"
                        + " coalesce(sum(r.amount), 0) as total from ledger_balance b left join ledger_retention r"
                        + " on r.line_id = b.line_id where b.retained > 0 or r.amount > 0 group by b.line_id) x" + LINE
                        + " where x.total <> x.retained union all select " + WHERE + "x.retained, x.available"
                        + " from ledger_balance x" + LINE + " left join ledger_close c on c.organisation_id ="
                        + " l.organisation_id and c.fiscal_year = l.fiscal_year where x.retained > x.available"
                        + " and x.retained > 0 and c.closed_at is null order by 1, 2, 3";
            case NUMBERS_WITHOUT_GAPS ->
                "select o.code, p.fiscal_year, '', max(p.number) as expected, count(*) as found from ledger_posting p"
                        + " join organisation o on o.id = p.organisation_id group by o.code, p.fiscal_year"
                        + " having expected <> found order by 1, 2";
        };
    }

    /** Each account of each line: what its entries come to, and what its balance says, where these differ. */
    private static String comparedAccounts() {
        return Arrays.stream(Account.values())
                .map(account -> "select b.line_id, coalesce(e.total, 0) as booked, b." + column(account) + " as held"
                        + " from ledger_balance b left join (select line_id, sum(amount) as total from ledger_entry"
                        + " where account = '" + account.name() + "' group by line_id) e on e.line_id = b.line_id"
                        + " where coalesce(e.total, 0) <> b." + column(account))
                .collect(Collectors.joining(" union all "));
    }

    private static String columns(List<Account> accounts, String between) {
        return accounts.stream().map(account -> "x." + column(account)).collect(Collectors.joining(between));
    }

    private static String column(Account account) {
        return account.name().toLowerCase(Locale.ROOT);
    }
}
