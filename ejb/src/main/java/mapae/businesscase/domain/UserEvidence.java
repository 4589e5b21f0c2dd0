package mapae.businesscase.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What users showed.
 *
 * @param kind how they took part
 * @param day when
 * @param participants how many
 * @param findings what came out
 * @param changed what was changed because of it
 */
public record UserEvidence(
        EvidenceKind kind, LocalDate day, int participants, Optional<String> findings, Optional<String> changed)
        implements CaseRow {

    static UserEvidence of(Values cells) {
        return new UserEvidence(
                cells.choice("kind", EvidenceKind.class),
                cells.day("day").orElseThrow(),
                cells.count("participants").orElseThrow(),
                cells.text("findings"),
                cells.text("changed"));
    }

    @Override
    public List<Object> values() {
        return Values.inOrder(kind.name(), day, participants, findings, changed);
    }
}
