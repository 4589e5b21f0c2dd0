package mapae.strategy.domain;

import java.util.Optional;
import mapae.shared.Bilingual;

/**
 * An objective of a strategy.
 *
 * @param id key
 * @param code short code
 * @param strategy key of its strategy
 * @param parent key of the objective that it is a part of
 * @param title what it is called
 * @param description what it means
 * @param term from when to when it is in force
 * @param version for changes
 */
public record Objective(
        long id,
        String code,
        long strategy,
        Optional<Long> parent,
        Bilingual title,
        Optional<String> description,
        Term term,
        int version) {}
