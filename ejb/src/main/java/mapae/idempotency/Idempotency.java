package mapae.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import mapae.idempotency.model.FirstAnswers;
import mapae.idempotency.model.FirstAnswers.Answer;
import mapae.idempotency.model.FirstAnswers.Key;
import mapae.shared.Refusal;

/**
 * Runs a command once, however often it is sent. Key, command and answer share one transaction: a command that is
 * refused or cut off leaves no key, and may be sent again.
 */
@Stateless
@PermitAll
public class Idempotency {

    private static final int LONGEST_KEY = 100;

    @Resource
    private SessionContext session;

    @Inject
    private FirstAnswers answers;

    /**
     * The command's answer: of this run, or of the first run with the same key by the same caller.
     *
     * @param operation stable name of the command; keys of different operations are independent
     * @param key what the caller calls this command; without one it simply runs
     * @param request what is asked, whole; the same key with another request is refused
     * @param answer type of the answer
     * @param json how the answer is written and read back
     * @param command what to run
     * @throws Refusal {@code idempotency.other-request}, {@code idempotency.key-too-long}, or whatever the command
     *     refuses
     */
    public <T> T once(
            String operation,
            Optional<String> key,
            Object request,
            Class<T> answer,
            ObjectMapper json,
            Supplier<T> command) {
        if (key.isEmpty() || key.get().isBlank()) {
            return command.get();
        }
        if (key.get().length() > LONGEST_KEY) {
            throw Refusal.invalid("idempotency.key-too-long", LONGEST_KEY);
        }
        Key named = new Key(session.getCallerPrincipal().getName(), operation, key.get());
        try {
            String hash = hash(json.writeValueAsString(request));
            if (!answers.take(named, hash)) {
                return earlier(named, hash, answer, json);
            }
            T first = command.get();
            answers.store(named, json.writeValueAsString(first));
            return first;
        } catch (SQLException | JsonProcessingException e) {
            throw new EJBException(e);
        }
    }

    private <T> T earlier(Key key, String hash, Class<T> type, ObjectMapper json)
            throws SQLException, JsonProcessingException {
        Answer found = answers.find(key).orElseThrow(() -> Refusal.conflict("request.conflict"));
        if (!found.bodyHash().equals(hash)) {
            throw Refusal.rule("idempotency.other-request");
        }
        return json.readValue(found.answer(), type);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
