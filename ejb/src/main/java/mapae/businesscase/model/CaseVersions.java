package mapae.businesscase.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.shared.InvestmentId;

/** All versions of all cases, and the series of their numbers. */
@ApplicationScoped
public class CaseVersions {

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** The one with that key. */
    public Optional<BusinessCase> byId(long id) {
        return Optional.ofNullable(em.find(BusinessCase.class, id));
    }

    /** Adds a version. */
    public void add(BusinessCase version) {
        em.persist(version);
        em.flush();
    }

    /** Sends a change to the database now, so that a conflict shows before rows are touched. */
    public void flush() {
        em.flush();
    }

    /** The next number of an investment; held until the transaction ends, so that none is left out. */
    public int nextNumber(InvestmentId investment) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement next = connection.prepareStatement("insert into business_case_series"
                        + " (investment_id, last_number) values (?, 1)"
                        + " on duplicate key update last_number = last_number + 1");
                PreparedStatement read = connection.prepareStatement(
                        "select last_number from business_case_series where investment_id = ? for update")) {
            next.setLong(1, investment.value());
            next.executeUpdate();
            read.setLong(1, investment.value());
            try (ResultSet row = read.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Whether a version is open; to be asked once the series is held, so that the answer stays true. */
    public boolean hasOpen(InvestmentId investment) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select 1 from business_case where open_key = ? for update")) {
            select.setLong(1, investment.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }
}
