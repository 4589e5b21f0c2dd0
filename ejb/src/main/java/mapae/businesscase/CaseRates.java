package mapae.businesscase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mapae.appraisal.Appraisals;
import mapae.appraisal.domain.DiscountRates;

/** The discount rates by which a case may be appraised. A case names one with its version, so that its results stay. */
@ApplicationScoped
public class CaseRates {

    /** The schedule that a case begins with. */
    private static final String USUAL = "KR_SOCIAL";

    @Inject
    private Appraisals appraisals;

    @Inject
    private Clock clock;

    /** All of them as a case names them: by code, the latest version first. */
    Map<String, DiscountRates> all() {
        Map<String, DiscountRates> all = new LinkedHashMap<>();
        appraisals.rates().forEach(rates -> all.put(key(rates), rates));
        return all;
    }

    Set<String> keys() {
        return all().keySet();
    }

    /** The one that is in force today. */
    Optional<String> usual() {
        LocalDate today = LocalDate.now(clock);
        return appraisals.rates().stream()
                .filter(rates -> rates.code().equals(USUAL))
                .filter(rates -> !rates.version().orElseThrow().isAfter(today))
                .map(CaseRates::key)
                .findFirst();
    }

    private static String key(DiscountRates rates) {
        return rates.code() + "@" + rates.version().orElseThrow();
    }
}
