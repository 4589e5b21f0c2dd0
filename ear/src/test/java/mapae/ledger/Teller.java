package mapae.ledger;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A client that commits, pays, changes, releases and takes refunds in, on lines that it shares with others: drawn from a
 * seed, one after another, and each answer kept.
 */
final class Teller implements Callable<List<Told>> {

    private static final Pattern NUMBER = Pattern.compile("\"posting\":\\{\"id\":\\d+,[^{}]*?\"number\":(\\d+)");
    private static final Pattern COMMITMENT = Pattern.compile("\"commitment\":\\{\"id\":(\\d+)");
    private static final Pattern AVAILABLE = Pattern.compile("\"available\":(-?\\d+)");
    private static final Pattern CODE = Pattern.compile("\"code\":\"([a-z.-]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\"arguments\":\\[\"(-?\\d+)\"]");

    /** Of so many commands, one is sent again with the same key. */
    private static final int REPEATED = 20;

    private static final int MOST = 2_000;

    /** What happens to a commitment concerns a part of it. */
    private static final int PARTS = 4;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int client;
    private final int commands;
    private final String address;
    private final String token;
    private final List<String> lines;
    private final Promises promises;
    private final Random draw;
    private final List<Told> told = new ArrayList<>();

    Teller(int client, int commands, String address, String token, List<String> lines, Promises promises, long seed) {
        this.client = client;
        this.commands = commands;
        this.address = address;
        this.token = token;
        this.lines = lines;
        this.promises = promises;
        this.draw = new Random(seed + 7_919L * client);
    }

    @Override
    public List<Told> call() throws IOException, InterruptedException {
        for (int i = 0; i < commands; i++) {
            command("c" + client + "-" + i, i % REPEATED == 0);
        }
        return told;
    }

    private void command(String key, boolean again) throws IOException, InterruptedException {
        int drawn = draw.nextInt(10);
        Promises.Promise promise = drawn < 4 ? null : promises.any(draw);
        long amount = 1L + draw.nextInt(promise == null ? MOST : MOST / PARTS);
        Told first;
        if (promise == null) {
            int line = draw.nextInt(lines.size());
            String body = "{\"organisation\":\"MSIT\",\"fiscalYear\":2023,\"line\":\"" + lines.get(line)
                    + "\",\"amount\":" + amount + ",\"description\":\"Drawn\",\"counterparty\":\"Drawn\"}";
            first = send(key, "commit", line, 0, amount, "", body, again);
            if (first.isAccepted()) {
                promises.add(new Promises.Promise(first.commitment(), line));
            }
        } else {
            String step = List.of("expenditures", "expenditures", "release", "release", "change", "refunds")
                    .get(drawn - 4);
            long signed = step.equals("change") && draw.nextBoolean() ? -amount : amount;
            String body = "{\"amount\":" + signed + ",\"reason\":\"Drawn\"}";
            first = send(key, step, promise.line(), promise.id(), signed, "/" + promise.id() + "/" + step, body, again);
        }
        told.add(first);
    }

    private Told send(
            String key, String step, int line, long commitment, long amount, String path, String body, boolean again)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/v1/commitments" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build();
        long start = System.nanoTime();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        long nanos = System.nanoTime() - start;
        String said = answer.body();
        boolean accepted = answer.statusCode() == 200;
        if (again && accepted) {
            HttpResponse<String> repeated = http.send(request, BodyHandlers.ofString());
            if (!repeated.body().equals(said)) {
                throw new AssertionError(key + " was answered " + said + "\nand then " + repeated.body());
            }
        }
        return new Told(
                client,
                step,
                line,
                accepted ? number(COMMITMENT, said) : commitment,
                amount,
                answer.statusCode(),
                accepted ? "" : first(CODE, said),
                accepted ? (int) number(NUMBER, said) : 0,
                accepted ? number(AVAILABLE, said) : said.contains("\"arguments\"") ? number(ARGUMENT, said) : -1,
                nanos);
    }

    private static long number(Pattern pattern, String text) {
        return Long.parseLong(first(pattern, text));
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
