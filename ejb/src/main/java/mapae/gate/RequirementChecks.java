package mapae.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mapae.gate.domain.Approver;
import mapae.gate.domain.CommitteeMember;
import mapae.gate.domain.Requirement;
import mapae.gate.model.CommitteeTable;
import mapae.shared.Bilingual;
import mapae.shared.Refusal;

/** Whether what a gate is to ask for can be asked, and decided by whom it names. */
@ApplicationScoped
public class RequirementChecks {

    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);
    private static final int LONGEST_SOURCE = 400;
    private static final int MOST_PARTS = 12;
    private static final int LEAST_QUORUM = 2;
    private static final int MOST_QUORUM = 15;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    @Inject
    private CommitteeTable committees;

    @Inject
    private Clock clock;

    /**
     * The requirement, not stored yet.
     *
     * @throws Refusal {@code gate.requirement-begun}, {@code gate.requirement-day}, {@code gate.text-missing},
     *     {@code gate.text-too-long}, {@code gate.parts-many}, {@code gate.part-code}, {@code gate.part-twice},
     *     {@code gate.committee-unknown}, {@code gate.quorum-range}, {@code gate.quorum-without} or
     *     {@code gate.quorum-unreachable}
     */
    Requirement checked(RequirementCommand command) throws SQLException {
        if (!command.validFrom().isAfter(LocalDate.now(clock))) {
            throw Refusal.rule("gate.requirement-begun", command.validFrom());
        }
        if (command.validFrom().isAfter(LAST_DAY)) {
            throw Refusal.invalid("gate.requirement-day", LAST_DAY);
        }
        requireDecider(command);
        return new Requirement(
                0,
                command.gate(),
                command.tier(),
                command.validFrom(),
                command.needed(),
                command.continuity(),
                command.committee().isPresent() ? Approver.COMMITTEE : Approver.FOUR_EYES,
                command.quorum(),
                command.certainty().name(),
                GateTexts.required(command.source(), LONGEST_SOURCE),
                parts(command.evidence()),
                parts(command.items()));
    }

    private static List<Requirement.Part> parts(List<Requirement.Part> given) {
        if (given.size() > MOST_PARTS) {
            throw Refusal.invalid("gate.parts-many", MOST_PARTS);
        }
        if (given.stream().map(Requirement.Part::code).distinct().count() < given.size()) {
            throw Refusal.invalid("gate.part-twice");
        }
        return given.stream().map(RequirementChecks::part).toList();
    }

    private static Requirement.Part part(Requirement.Part given) {
        if (!CODE.matcher(given.code()).matches()) {
            throw Refusal.invalid("gate.part-code", given.code());
        }
        return new Requirement.Part(
                given.code(),
                new Bilingual(
                        GateTexts.required(given.text().ko(), Requirement.Part.LONGEST),
                        GateTexts.required(given.text().en(), Requirement.Part.LONGEST)));
    }

    /** A committee must be able to decide on the first day: with a chair, and as many members as its quorum asks for. */
    private void requireDecider(RequirementCommand command) throws SQLException {
        if (command.committee().isEmpty()) {
            if (command.quorum().isPresent()) {
                throw Refusal.invalid("gate.quorum-without");
            }
            return;
        }
        int quorum = command.quorum()
                .filter(given -> given >= LEAST_QUORUM && given <= MOST_QUORUM)
                .orElseThrow(() -> Refusal.invalid("gate.quorum-range", LEAST_QUORUM, MOST_QUORUM));
        String code = command.committee().get();
        Optional<CommitteeTable.Head> committee = committees.byCode(code);
        List<CommitteeMember> members = committees.members(
                committee
                        .orElseThrow(() -> Refusal.rule("gate.committee-unknown", code))
                        .id(),
                command.validFrom());
        if (members.size() < quorum || members.stream().noneMatch(CommitteeMember::chairs)) {
            throw Refusal.rule("gate.quorum-unreachable", members.size(), quorum);
        }
    }
}
