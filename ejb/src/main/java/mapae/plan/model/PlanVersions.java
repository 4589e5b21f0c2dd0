package mapae.plan.model;

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
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;

/** All versions of all plans, and the series of their numbers. */
@ApplicationScoped
public class PlanVersions {

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** The one with that key. */
    public Optional<PlanVersion> byId(long id) {
        return Optional.ofNullable(em.find(PlanVersion.class, id));
    }

    /** Adds a version. */
    public void add(PlanVersion version) {
        em.persist(version);
        em.flush();
    }

    /** Sends a change to the database now, so that a conflict shows before lines are touched. */
    public void flush() {
        em.flush();
    }

    /** The next number of a series; held until the transaction ends, so that none is left out. */
    public int nextNumber(OrganisationId organisation, FiscalYear first) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement next = connection.prepareStatement("insert into plan_series (organisation_id,"
                        + " first_year, last_number) values (?, ?, 1)"
                        + " on duplicate key update last_number = last_number + 1");
                PreparedStatement read = connection.prepareStatement("select last_number from plan_series"
                        + " where organisation_id = ? and first_year = ? for update")) {
            next.setLong(1, organisation.value());
            next.setInt(2, first.value());
            next.executeUpdate();
            read.setLong(1, organisation.value());
            read.setInt(2, first.value());
            try (ResultSet row = read.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
