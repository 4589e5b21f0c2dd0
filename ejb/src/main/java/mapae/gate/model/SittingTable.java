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
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.gate.domain.Bar;
import mapae.gate.domain.Outcome;
import mapae.gate.domain.ReviewHead;
import mapae.gate.domain.Seat;
import mapae.gate.domain.Sitting;
import mapae.shared.AccountId;
import mapae.shared.Bilingual;
import mapae.shared.Hand;
import mapae.shared.SqlRows;

/** All sittings of committees, with the votes. They are only added to. */
@ApplicationScoped
public class SittingTable {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** The one that decided on a review, if one did. Two statements. */
    public Optional<Sitting> of(long review) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select s.*, c.name_ko, c.name_en,"
                        + " r.display_name as recorded_name, f.display_name as recorded_for_name from gate_sitting s"
                        + " join committee c on c.id = s.committee_id join account r on r.id = s.recorded_by"
                        + " left join account f on f.id = s.recorded_for where s.review_id = ?")) {
            select.setLong(1, review);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(new Sitting(
                        row.getLong("id"),
                        review,
                        new Bilingual(row.getString("name_ko"), row.getString("name_en")),
                        row.getObject("sat_on", LocalDate.class),
                        row.getInt("quorum"),
                        row.getBoolean("by_chair"),
                        row.getString("minutes"),
                        new ReviewHead.Act(
                                SqlRows.hand(row, "recorded"),
                                row.getString("recorded_name"),
                                SqlRows.text(row, "recorded_for_name"),
                                SqlRows.moment(row, "recorded_at")),
                        seats(connection, row.getLong("id"))));
            }
        }
    }

    private static List<Seat> seats(Connection connection, long sitting) throws SQLException {
        List<Seat> seats = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select v.*, a.username, a.display_name"
                + " from gate_vote v join account a on a.id = v.account_id where v.sitting_id = ?"
                + " order by v.chairs desc, a.display_name, a.id")) {
            select.setLong(1, sitting);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    seats.add(new Seat(
                            new AccountId(row.getLong("account_id")),
                            row.getString("username"),
                            row.getString("display_name"),
                            row.getBoolean("chairs"),
                            SqlRows.text(row, "bar").map(Bar::valueOf),
                            row.getBoolean("present"),
                            SqlRows.text(row, "vote").map(Outcome::valueOf)));
                }
            }
        }
        return seats;
    }

    /** Keeps a sitting with all members of that day. */
    public void add(
            long review,
            long committee,
            LocalDate day,
            int quorum,
            boolean byChair,
            String minutes,
            List<Seat> seats,
            Hand by,
            Instant at)
            throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            long id = SqlRows.insert(
                    connection,
                    "insert into gate_sitting (review_id, committee_id, sat_on, quorum, by_chair, minutes, recorded_by,"
                            + " recorded_for, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    review,
                    committee,
                    day,
                    quorum,
                    byChair,
                    minutes,
                    by.account(),
                    by.onBehalfOf().map(AccountId::value),
                    at);
            for (Seat seat : seats) {
                SqlRows.run(
                        connection,
                        "insert into gate_vote (sitting_id, account_id, chairs, present, bar, vote)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        id,
                        seat.account(),
                        seat.chairs(),
                        seat.present(),
                        seat.bar().map(Enum::name),
                        seat.vote().map(Enum::name));
            }
        }
    }
}
