package mapae.tiering.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/** What organisations were judged to be able to carry. */
@ApplicationScoped
public class Capacities {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A judgement.
     *
     * @param organisation of which organisation
     * @param capacity class, 1 to 4
     * @param validFrom first day; it holds until the next one
     * @param reason why
     * @param enteredBy sign-in name
     * @param enteredAt when
     */
    public record Row(
            OrganisationId organisation,
            int capacity,
            LocalDate validFrom,
            String reason,
            String enteredBy,
            Instant enteredAt) {}

    /** All of them, the latest first. One statement. */
    public List<Row> all() throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select * from organisation_capacity order by valid_from desc, id desc");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                rows.add(new Row(
                        new OrganisationId(row.getLong("organisation_id")),
                        row.getInt("class"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("reason"),
                        row.getString("entered_by"),
                        row.getObject("entered_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)));
            }
        }
        return rows;
    }

    /** The class that holds for an organisation on a day, if one does. */
    public Optional<Integer> on(LocalDate day, OrganisationId organisation) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select class from organisation_capacity"
                        + " where organisation_id = ? and valid_from <= ? order by valid_from desc limit 1")) {
            select.setLong(1, organisation.value());
            select.setObject(2, day);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getInt(1)) : Optional.empty();
            }
        }
    }

    /**
     * Adds a judgement.
     *
     * @throws Refusal {@code tiering.capacity-day-taken} if there is one from that day already
     */
    public void add(Row judged) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into organisation_capacity"
                        + " (organisation_id, class, valid_from, reason, entered_by, entered_at)"
                        + " values (?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, judged.organisation().value());
            insert.setInt(2, judged.capacity());
            insert.setObject(3, judged.validFrom());
            insert.setString(4, judged.reason());
            insert.setString(5, judged.enteredBy());
            insert.setObject(6, LocalDateTime.ofInstant(judged.enteredAt(), ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLIntegrityConstraintViolationException taken) {
            throw Refusal.conflict("tiering.capacity-day-taken", judged.validFrom());
        }
    }
}
