package mapae.progress.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.List;
import java.util.Optional;
import mapae.progress.domain.RatingThresholds;

/** Rating thresholds as they held and hold. */
@ApplicationScoped
public class RatingScales {

    @PersistenceContext
    private EntityManager em;

    /** All, the latest first. */
    public List<RatingThresholds> all() {
        List<?> rows = em.createNativeQuery(
                        "select green, amber_green, amber, amber_red, valid_from, valid_to, source, certainty"
                                + " from rating_threshold order by valid_from desc",
                        Tuple.class)
                .getResultList();
        return rows.stream().map(row -> thresholds((Tuple) row)).toList();
    }

    private static RatingThresholds thresholds(Tuple row) {
        return new RatingThresholds(
                (BigDecimal) row.get(0),
                (BigDecimal) row.get(1),
                (BigDecimal) row.get(2),
                (BigDecimal) row.get(3),
                ((Date) row.get(4)).toLocalDate(),
                Optional.ofNullable((Date) row.get(5)).map(Date::toLocalDate),
                (String) row.get(6),
                (String) row.get(7));
    }
}
