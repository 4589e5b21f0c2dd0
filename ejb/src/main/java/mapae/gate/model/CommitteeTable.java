package mapae.gate.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.gate.domain.CommitteeMember;
import mapae.shared.AccountId;
import mapae.shared.Bilingual;
import mapae.shared.SqlRows;

/** All committees and who sits on them. */
@ApplicationScoped
public class CommitteeTable {

    private static final String MEMBERS =
            "select m.*, a.username, a.display_name from committee_member m" + " join account a on a.id = m.account_id";
    private static final String IS_PLANNER =
            " exists (select 1 from role_grant g where g.account_id = %s and g.role = 'planner'"
                    + " and g.valid_from <= ? and (g.valid_to is null or g.valid_to >= ?))";

    /**
     * A committee without its members.
     *
     * @param id key
     * @param code its code
     * @param name its name
     */
    public record Head(long id, String code, Bilingual name) {}

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** All of them. One statement. */
    public List<Head> all() throws SQLException {
        return heads("select c.* from committee c order by c.code");
    }

    /** The one of that code. One statement. */
    public Optional<Head> byCode(String code) throws SQLException {
        return heads("select c.* from committee c where c.code = ?", code).stream()
                .findFirst();
    }

    /** The one of that code, held until the transaction ends: who sits on it changes for one at a time. */
    public Optional<Head> hold(String code) throws SQLException {
        return heads("select c.* from committee c where c.code = ? for update", code).stream()
                .findFirst();
    }

    /** The one that decides what a requirement asks for. One statement. */
    public Optional<Head> ofRequirement(long requirement) throws SQLException {
        return heads(
                        "select c.* from committee c join gate_requirement r on r.committee_id = c.id where r.id = ?",
                        requirement)
                .stream()
                .findFirst();
    }

    private List<Head> heads(String sql, Object... values) throws SQLException {
        List<Head> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            SqlRows.set(select, List.of(values));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Head(
                            row.getLong("id"),
                            row.getString("code"),
                            new Bilingual(row.getString("name_ko"), row.getString("name_en"))));
                }
            }
        }
        return found;
    }

    /** All members of all times, the latest first. One statement. */
    public List<CommitteeMember> members(long committee) throws SQLException {
        return read(" where m.committee_id = ? order by m.valid_from desc, m.chairs desc, m.id", committee);
    }

    /** Who sits on it on a day and is a planner then: the chair first, the others by name. One statement. */
    public List<CommitteeMember> members(long committee, LocalDate day) throws SQLException {
        return members(committee, day, day);
    }

    /** Who sits on it, and is a planner, on any of these days, once for each membership. One statement. */
    public List<CommitteeMember> members(long committee, LocalDate from, LocalDate until) throws SQLException {
        return read(
                " where m.committee_id = ? and m.valid_from <= ? and (m.valid_to is null or m.valid_to >= ?) and"
                        + IS_PLANNER.formatted("m.account_id") + " order by m.chairs desc, a.display_name, a.id",
                committee,
                until,
                from,
                until,
                from);
    }

    /** Whether somebody is a planner on a day. One statement. */
    public boolean isPlanner(AccountId account, LocalDate day) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select" + IS_PLANNER.formatted("?"))) {
            SqlRows.set(select, List.of(account, day, day));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private List<CommitteeMember> read(String end, Object... values) throws SQLException {
        List<CommitteeMember> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(MEMBERS + end)) {
            SqlRows.set(select, List.of(values));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new CommitteeMember(
                            row.getLong("id"),
                            new AccountId(row.getLong("account_id")),
                            row.getString("username"),
                            row.getString("display_name"),
                            row.getBoolean("chairs"),
                            row.getObject("valid_from", LocalDate.class),
                            SqlRows.day(row, "valid_to"),
                            row.getInt("version")));
                }
            }
        }
        return found;
    }

    /** Adds a member; returns the key. */
    public long add(long committee, AccountId account, boolean chairs, LocalDate from, Optional<LocalDate> until)
            throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return SqlRows.insert(
                    connection,
                    "insert into committee_member (committee_id, account_id, chairs, valid_from, valid_to)"
                            + " values (?, ?, ?, ?, ?)",
                    committee,
                    account,
                    chairs,
                    from,
                    until);
        }
    }

    /** Sets the last day; false if it is of another version. */
    public boolean end(long member, int seen, LocalDate until) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return SqlRows.run(
                            connection,
                            "update committee_member set valid_to = ?, version = version + 1"
                                    + " where id = ? and version = ?",
                            until,
                            member,
                            seen)
                    == 1;
        }
    }
}
