package mapae.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import mapae.audit.model.Pending;

/** Writes down what is done, in the transaction in which it is done: both are committed or neither is. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AuditTrail {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    @Inject
    private Pending pending;

    @Inject
    private AnchorKeeper keeper;

    @Inject
    private Origin origin;

    @Inject
    private Clock clock;

    /**
     * Adds an entry. To be called when everything else is done: until the transaction ends, other commands wait here.
     *
     * <p>What the command changed is sent to the database first; sent later, its locks could be those that somebody holds
     * who waits here.
     */
    public void append(Audited what, Actor who) {
        pending.send();
        try (Connection connection = dataSource.getConnection()) {
            keeper.onCommit(new Ledger(connection, clock).append(what, who, origin.address()));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
