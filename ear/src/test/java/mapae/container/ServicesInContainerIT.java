package mapae.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import mapae.approval.BudgetApprovals;
import mapae.idempotency.Idempotency;
import mapae.investment.Register;
import mapae.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The services of the built archive, called from inside the server by nobody in particular. */
@ExtendWith(ArquillianExtension.class)
class ServicesInContainerIT {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** This class alone; what it calls is in the archive that the server runs. */
    @Deployment
    static WebArchive test() {
        return ShrinkWrap.create(WebArchive.class, "mapae-test.war")
                .addClass(ServicesInContainerIT.class)
                .addAsManifestResource(
                        new StringAsset("Manifest-Version: 1.0\nDependencies: deployment.mapae.ear,"
                                + " deployment.mapae.ear.mapae-ejb.jar, com.fasterxml.jackson.core.jackson-databind\n"),
                        "MANIFEST.MF");
    }

    private static <T> T service(Class<T> type) {
        try {
            return type.cast(new InitialContext()
                    .lookup("java:global/mapae/mapae-ejb/" + type.getSimpleName() + "!" + type.getName()));
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aServiceRefusesACallerWithoutARole() {
        assertThrows(EJBAccessException.class, () -> service(Register.class).idByCode("BAI-2021-01"));
        assertThrows(
                EJBAccessException.class, () -> service(BudgetApprovals.class).approve(1, 0, "Shown"));
    }

    @Test
    void aRefusedCommandLeavesNoKeyAndMayBeSentAgain() {
        String key = UUID.randomUUID().toString();
        Idempotency idempotency = service(Idempotency.class);
        assertThrows(
                Refusal.class,
                () -> idempotency.once(
                        "test.command", Optional.of(key), "body", String.class, new ObjectMapper(), () -> {
                            throw Refusal.rule("appropriation.negative");
                        }));
        assertEquals(0, keys(key));
        assertEquals(
                "done",
                idempotency.once(
                        "test.command", Optional.of(key), "body", String.class, new ObjectMapper(), () -> "done"));
        assertEquals(1, keys(key));
        assertEquals(
                "done",
                idempotency.once(
                        "test.command", Optional.of(key), "body", String.class, new ObjectMapper(), () -> "again"));
    }

    private int keys(String key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select count(*) from idempotency_key where key_value = ?")) {
            select.setString(1, key);
            try (ResultSet count = select.executeQuery()) {
                count.next();
                return count.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
