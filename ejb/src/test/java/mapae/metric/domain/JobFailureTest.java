package mapae.metric.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobFailureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "| SERVER_ENDED",
                "jakarta.ejb.EJBException: java.sql.SQLTransactionRollbackException: Deadlock found when trying | CONFLICT",
                "Caused by: java.sql.SQLException: Lock wait timeout exceeded; try restarting transaction | CONFLICT",
                "Caused by: java.sql.SQLDataException: Data truncation: Incorrect date value | DATABASE",
                "java.lang.ArithmeticException: long overflow | UNEXPECTED",
            })
    void tellsWhyFromWhatTheRepositoryKept(String trace, JobFailure expected) {
        assertEquals(expected, JobFailure.of(Optional.ofNullable(trace)));
    }
}
