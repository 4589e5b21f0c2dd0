package mapae.config;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the nightly jobs once, so that a first start shows figures. Goes through the public API, as an administrator. */
public final class NightlyRun {

    private static final List<String> JOBS = List.of("value-for-money", "continuity", "books-proof");
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*(\\d+)");
    private static final Pattern STATE = Pattern.compile("\"state\"\\s*:\\s*\"([A-Z_]+)\"");
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String authorization;

    /** Through the API at that address, as the administrator in that file of accounts. */
    public NightlyRun(String address, Path accounts) {
        this.address = address;
        this.authorization = "Basic " + credentials(accounts);
    }

    private static String credentials(Path accounts) {
        try {
            return Files.readAllLines(accounts, StandardCharsets.UTF_8).stream()
                    .map(line -> line.split(","))
                    .filter(cells -> cells.length > 2 && cells[2].contains("administrator"))
                    .map(cells -> Base64.getEncoder()
                            .encodeToString((cells[0] + ":" + cells[1]).getBytes(StandardCharsets.UTF_8)))
                    .findFirst()
                    .orElseThrow(() -> new StartFailure("There is no administrator in " + accounts + "."));
        } catch (IOException e) {
            throw new StartFailure("The accounts in " + accounts + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Runs each job to its end, one after the other. */
    public void runOnce() {
        for (String job : JOBS) {
            Launcher.say("Nightly job " + job + " ...");
            String started = send("POST", "/api/v1/jobs/" + job + "/executions");
            String id = find(ID, started);
            long deadline = System.nanoTime() + LIMIT.toNanos();
            String state = find(STATE, started);
            while (isUnderWay(state) && System.nanoTime() < deadline) {
                pause();
                state = find(STATE, send("GET", "/api/v1/jobs/" + job + "/executions/" + id));
            }
            Launcher.say("Nightly job " + job + ": " + state);
        }
    }

    private static boolean isUnderWay(String state) {
        return List.of("STARTING", "STARTED", "STOPPING").contains(state);
    }

    private String send(String method, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", authorization)
                .header("Accept", "application/json")
                .timeout(Duration.ofSeconds(30))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new StartFailure(method + " " + path + " was answered with " + answer.statusCode() + ": "
                        + answer.body().lines().findFirst().orElse(""));
            }
            return answer.body();
        } catch (IOException e) {
            throw new StartFailure("The server does not answer " + path + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while the nightly jobs ran.", e);
        }
    }

    private static String find(Pattern pattern, String body) {
        Matcher matcher = pattern.matcher(body);
        if (!matcher.find()) {
            throw new StartFailure("The server answered something unexpected: "
                    + body.lines().findFirst().orElse(""));
        }
        return matcher.group(1);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while the nightly jobs ran.", e);
        }
    }
}
