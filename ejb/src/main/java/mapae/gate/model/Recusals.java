package mapae.gate.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import mapae.gate.domain.Recusal;
import mapae.shared.AccountId;
import mapae.shared.Bilingual;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.SqlRows;

/** All recusals. */
@ApplicationScoped
public class Recusals {

    private static final String SELECT = "select c.*, o.code as organisation, i.code as investment,"
            + " coalesce(o.name_ko, i.title_ko) as title_ko, coalesce(o.name_en, i.title_en) as title_en"
            + " from recusal c left join organisation o on o.id = c.organisation_id"
            + " left join investment i on i.id = c.investment_id";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** The one with that key. One statement. */
    public Optional<Recusal> byId(long id) throws SQLException {
        return read(" where c.id = ?", List.of(id)).stream().findFirst();
    }

    /** Those of an account, the newest first. One statement. */
    public List<Recusal> of(AccountId account, int limit) throws SQLException {
        return read(" where c.account_id = ? order by c.id desc limit ?", List.of(account, limit));
    }

    /**
     * Who is recused from an investment on a day: from it, from its organisation, or from one above that. One statement.
     *
     * @param still what was ended later than that counts all the same
     */
    public Set<AccountId> from(InvestmentId investment, LocalDate day, Instant still) throws SQLException {
        Set<AccountId> found = new HashSet<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("with recursive above as ("
                        + "select o.id, o.parent_id from organisation o join investment i on i.owner_id = o.id"
                        + " where i.id = ? union select p.id, p.parent_id from organisation p"
                        + " join above on above.parent_id = p.id) select distinct c.account_id from recusal c"
                        + " where c.from_on <= ? and (c.until_on is null or c.until_on >= ?) and (c.ended_at is null or c.ended_at > ?)"
                        + " and (c.investment_id = ? or c.organisation_id in (select id from above))")) {
            SqlRows.set(select, List.of(investment.value(), day, day, still, investment.value()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new AccountId(row.getLong(1)));
                }
            }
        }
        return found;
    }

    /** Enters one; exactly one of organisation and investment is given. Returns its key. */
    public long add(
            AccountId account,
            Optional<OrganisationId> organisation,
            Optional<InvestmentId> investment,
            String reason,
            LocalDate from,
            Optional<LocalDate> until,
            Instant at)
            throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return SqlRows.insert(
                    connection,
                    "insert into recusal (account_id, organisation_id, investment_id, reason, from_on, until_on,"
                            + " entered_at) values (?, ?, ?, ?, ?, ?, ?)",
                    account,
                    organisation.map(OrganisationId::value),
                    investment.map(InvestmentId::value),
                    reason,
                    from,
                    until,
                    at);
        }
    }

    /** Ends one; false if it was ended meanwhile. */
    public boolean end(long id, String reason, Instant at) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return SqlRows.run(
                            connection,
                            "update recusal set ended_at = ?, end_reason = ? where id = ? and ended_at is null",
                            at,
                            reason,
                            id)
                    == 1;
        }
    }

    private List<Recusal> read(String end, List<Object> values) throws SQLException {
        List<Recusal> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + end)) {
            SqlRows.set(select, values);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Recusal(
                            row.getLong("id"),
                            new AccountId(row.getLong("account_id")),
                            SqlRows.text(row, "organisation"),
                            SqlRows.text(row, "investment"),
                            new Bilingual(row.getString("title_ko"), row.getString("title_en")),
                            row.getString("reason"),
                            row.getObject("from_on", LocalDate.class),
                            SqlRows.day(row, "until_on"),
                            SqlRows.moment(row, "entered_at"),
                            row.getObject("ended_at") == null
                                    ? Optional.empty()
                                    : Optional.of(SqlRows.moment(row, "ended_at")),
                            SqlRows.text(row, "end_reason")));
                }
            }
        }
        return found;
    }
}
