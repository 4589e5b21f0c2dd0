package mapae.web.api;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;

/** Tells anybody whether Mapae is up. */
@Path(Api.ROOT + "/status")
@Produces(MediaType.APPLICATION_JSON)
public class StatusResource {

    private static final String UP = "UP";
    private static final String DOWN = "DOWN";
    private static final int ANSWER_WITHIN_SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    @Context
    private ServletContext archive;

    /**
     * The state of the system.
     *
     * @param state UP or DOWN
     * @param version version of Mapae
     * @param database UP or DOWN
     */
    public record Status(String state, String version, String database) {}

    /** 200 while the database answers, 503 while it does not. */
    @GET
    @Operation(summary = "Whether Mapae is up", description = "Public. 503 while the database does not answer.")
    @SecurityRequirements
    public Response status() {
        boolean database = databaseAnswers();
        return Response.status(database ? 200 : 503)
                .entity(new Status(database ? UP : DOWN, version(), database ? UP : DOWN))
                .build();
    }

    private boolean databaseAnswers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(ANSWER_WITHIN_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    /** As the build wrote it into the archive. */
    private String version() {
        try (InputStream manifest = archive.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            String version = manifest == null
                    ? null
                    : new Manifest(manifest).getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
            return version == null ? "unknown" : version;
        } catch (IOException unreadable) {
            return "unknown";
        }
    }
}
