package mapae.investment;

import java.util.Map;
import java.util.Optional;
import mapae.audit.Audited;
import mapae.audit.Told;
import mapae.investment.domain.Stage;

/**
 * An investment was moved to another stage.
 *
 * @param code code of the investment
 * @param from the stage before
 * @param to the stage now
 */
record StageAudited(String code, Stage from, Stage to) implements Audited {

    @Override
    public String kind() {
        return "investment.move";
    }

    @Override
    public Optional<String> investment() {
        return Optional.of(code);
    }

    @Override
    public Map<String, String> before() {
        return new Told().with("stage", from).values();
    }

    @Override
    public Map<String, String> after() {
        return new Told().with("stage", to).values();
    }
}
