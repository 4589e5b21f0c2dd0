package mapae.strategy.domain;

import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.OrganisationId;

/**
 * A strategy.
 *
 * @param id key
 * @param code short code
 * @param title what it is called
 * @param level whose it is
 * @param owner the organisation; empty for the nation's
 * @param parent key of the strategy that it carries out
 * @param term from when to when it is in force
 */
public record Strategy(
        long id,
        String code,
        Bilingual title,
        StrategyLevel level,
        Optional<OrganisationId> owner,
        Optional<Long> parent,
        Term term) {}
