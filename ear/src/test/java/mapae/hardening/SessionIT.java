package mapae.hardening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** How a session begins and ends. */
class SessionIT {

    private static final String NAME = "pm3";

    private final MapaeServer mapae = Mapae.server();
    private final Wire wire = new Wire(URI.create(mapae.address()).getPort());

    private String signIn(String... headers) throws IOException {
        String form = "username=" + NAME + "&password=" + mapae.passwordOf(NAME);
        List<String> said = new ArrayList<>(List.of(headers));
        said.add("Content-Type: application/x-www-form-urlencoded");
        Wire.Answer answer = wire.send(Wire.request("POST", "/sign-in", said, form.getBytes(StandardCharsets.UTF_8)));
        assertEquals(303, answer.status());
        return answer.header("Set-Cookie").orElseThrow().split(";")[0];
    }

    private int statusOfAPage(String cookie) throws IOException {
        return wire.get("/investments", "Cookie: " + cookie).status();
    }

    @Test
    void beginsUnderANewNameThatNobodyCanGuess() throws IOException {
        String first = signIn();
        String second = signIn("Cookie: " + first);
        assertNotEquals(first, second);
        // 40 characters of 64: 240 bits
        assertTrue(second.matches("MAPAE_SESSION=[A-Za-z0-9*_-]{40}(\\..*)?"), second);
        assertEquals(303, statusOfAPage(first), "the old name is worth nothing");
        assertEquals(200, statusOfAPage(second));
    }

    @Test
    void endsWithSigningOut() throws IOException {
        String cookie = signIn();
        assertEquals(200, statusOfAPage(cookie));
        wire.ask("POST", "/sign-out", "Cookie: " + cookie);
        assertEquals(303, statusOfAPage(cookie));
    }

    @Test
    void endsWithTheAccount() throws IOException, SQLException {
        String cookie = signIn();
        assertEquals(200, statusOfAPage(cookie));
        enable(false);
        try {
            assertEquals(303, statusOfAPage(cookie));
            mapae.as(NAME).get("/api/v1/organisations").then().statusCode(401);
        } finally {
            enable(true);
        }
    }

    private void enable(boolean enabled) throws SQLException {
        try (Connection connection = mapae.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update account set enabled = " + enabled + " where username = '" + NAME + "'");
        }
    }
}
