package mapae.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mapae.shared.Refusal;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong, as readers of the API see it. */
class ProblemsTest {

    /** A request with a few kinds of field. */
    record Asked(YearMonth month, Optional<Won> cost, List<Asked> parts) {}

    private final ObjectMapper json = Json.newMapper();

    @Test
    void eachKindOfRefusalHasItsStatus() {
        assertEquals(400, status(Refusal.invalid("list.after")));
        assertEquals(403, status(Refusal.forbidden("approval.own-proposal")));
        assertEquals(404, status(Refusal.notFound("investment.unknown", "X")));
        assertEquals(409, status(Refusal.conflict("approval.already-decided")));
        assertEquals(422, status(Refusal.rule("approval.year-past", 2020)));
        assertEquals(403, status(new EJBAccessException()));
        assertEquals(409, status(new EJBException(new OptimisticLockException())));
    }

    @Test
    void speaksTheReadersLanguage() {
        Refusal refusal = Refusal.rule("approval.year-past", 2020);
        assertEquals("2020년도는 지났습니다.", Problems.of(refusal, Locale.KOREAN).detail());
        assertEquals(
                "The year 2020 is over.", Problems.of(refusal, Locale.ENGLISH).detail());
    }

    @ParameterizedTest
    @ValueSource(ints = {1062, 1205, 1213, 1020})
    void whoComesSecondIsToldSo(int databaseCode) {
        Problem problem =
                Problems.of(new EJBException(new SQLException("overtaken", "40001", databaseCode)), Locale.ENGLISH);
        assertEquals(409, problem.status());
        assertEquals("request.conflict", problem.code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'month': '2026-13'}               | month",
                "{'cost': 1.5}                      | cost",
                "{'cost': '12'}                     | cost",
                "{'price': 1}                       | price",
                "{'parts': [{}, {'cost': true}]}    | parts.1.cost"
            })
    void namesTheFieldThatCannotBeRead(String text, String field) {
        Problem problem = problem(text.replace('\'', '"'));
        assertEquals(400, problem.status());
        assertEquals(
                List.of(field),
                problem.errors().stream().map(Problem.FieldError::field).toList());
        assertFalse(problem.detail().contains("mapae."), problem.detail());
    }

    @Test
    void namesThePlaceWhereTheTextBreaksOff() {
        assertTrue(problem("{\"month\":").detail().contains("JSON 1:"));
    }

    @Test
    void tellsNothingOfWhatNobodyForesaw() {
        Problem problem = Problems.of(new IllegalStateException("password=secret at jdbc:mariadb"), Locale.ENGLISH);
        assertEquals(500, problem.status());
        assertFalse(problem.detail().contains("secret"));
        assertFalse(problem.detail().contains("jdbc"));
    }

    private Problem problem(String text) {
        JsonProcessingException failure =
                assertThrows(JsonProcessingException.class, () -> json.readValue(text, Asked.class));
        return Problems.of(failure, Locale.KOREAN);
    }

    private static int status(Exception failure) {
        return Problems.of(failure, Locale.ENGLISH).status();
    }
}
