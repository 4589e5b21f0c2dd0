package mapae.ledger;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import mapae.ledger.domain.BudgetPath;
import mapae.ledger.domain.CarryOver;
import mapae.ledger.domain.CarryOverPolicy;
import mapae.ledger.domain.LedgerRules;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.domain.Virement;
import mapae.ledger.domain.VirementPolicy;
import mapae.ledger.model.KnownLines;
import mapae.ledger.model.LedgerRequest;
import mapae.ledger.model.LedgerRuleBook;
import mapae.ledger.model.MultiYearPlanLists;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** Holds a request against the rules that are in force today, and against the line as it is. */
@ApplicationScoped
public class RequestRules {

    @Inject
    private LedgerRuleBook book;

    @Inject
    private MultiYearPlanLists plans;

    @Inject
    private Clock clock;

    /**
     * Refuses what no rule allows.
     *
     * @param from the line that gives
     * @param to the line that receives, of a virement
     * @param giving what the giving line holds
     * @throws Refusal what {@link CarryOverPolicy} and {@link VirementPolicy} refuse
     */
    void check(LedgerRequest request, KnownLines.Line from, Optional<KnownLines.Line> to, LineBalance giving)
            throws SQLException {
        LedgerRules rules = book.on(LocalDate.now(clock));
        Optional<Refusal> refusal = request.kind().isCarryOver()
                ? new CarryOverPolicy(rules)
                        .decide(
                                new CarryOver(
                                        request.kind(),
                                        request.amount(),
                                        from.year(),
                                        request.reference(),
                                        request.completion()),
                                giving,
                                book.carriedInto(from.id()))
                : new VirementPolicy(rules)
                        .decide(request.kind(), virement(request, from, to.orElseThrow()), giving, Won.ZERO);
        refusal.ifPresent(why -> {
            throw why;
        });
    }

    /**
     * Last year of the continuing expenditure: as the plan of the line has it that the Assembly resolved, else as whoever
     * asks says.
     *
     * @throws Refusal {@code ledger.completion-planned} with the plan's year where they say another
     */
    Optional<FiscalYear> completion(RequestCommand command, KnownLines.Line from) {
        if (command.kind() != PostingKind.CARRY_OVER_CONTINUING) {
            return command.completion();
        }
        try {
            Optional<FiscalYear> planned = plans.completion(from.owner(), from.code(), from.year());
            if (planned.isPresent()
                    && command.completion()
                            .filter(said -> !planned.get().equals(said))
                            .isPresent()) {
                throw Refusal.rule("ledger.completion-planned", planned.get());
            }
            return planned.or(command::completion);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static Virement virement(LedgerRequest request, KnownLines.Line from, KnownLines.Line to) {
        Optional<String> reference = request.reference();
        return new Virement(
                BudgetPath.of(from.owner(), from.code()),
                BudgetPath.of(to.owner(), to.code()),
                request.amount(),
                new Virement.References(
                        // nothing is moved before somebody else has approved the request
                        Optional.of("request"),
                        request.kind() == PostingKind.VIREMENT_OF_PROGRAMS ? reference : Optional.empty(),
                        request.kind() == PostingKind.TRANSFER_OF_DUTIES ? reference : Optional.empty()),
                Optional.empty());
    }
}
