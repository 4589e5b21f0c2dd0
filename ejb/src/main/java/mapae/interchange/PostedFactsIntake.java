package mapae.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import mapae.interchange.domain.Facts;
import mapae.interchange.domain.ImportKind;
import mapae.interchange.domain.MappingProfile;
import mapae.interchange.domain.RowError;
import mapae.interchange.domain.RowReading;
import mapae.investment.InvestmentIntake;
import mapae.ledger.BudgetDocumentFacts;
import mapae.ledger.BudgetFileIntake;
import mapae.ledger.CommitmentFacts;
import mapae.ledger.CommitmentFileIntake;
import mapae.ledger.ExpenditureFacts;
import mapae.ledger.ExpenditureFileIntake;
import mapae.ledger.FileBookings;
import mapae.ledger.TakenRows;
import mapae.ledger.domain.PostingKind;
import mapae.organisation.OrganisationIntake;
import mapae.shared.Bilingual;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/** Hands checked rows of postings to the books; what the rules of the books forbid is told of each row. */
@ApplicationScoped
public class PostedFactsIntake {

    private static final int AT_ONCE = 1_000;

    private static final Map<String, PostingKind> DOCUMENTS = Map.of(
            "INITIAL", PostingKind.INITIAL_BUDGET,
            "SUPPLEMENTARY", PostingKind.SUPPLEMENTARY_BUDGET,
            "ALLOTMENT", PostingKind.ALLOTMENT);

    /** Which cell a rule of the books is about; the others are about the row. */
    private static final Map<String, String> BLAMED = Map.ofEntries(
            Map.entry("ledger.year-closed", "fiscalYear"),
            Map.entry("ledger.line-unknown", "line"),
            Map.entry("ledger.line-has-parts", "line"),
            Map.entry("ledger.allotment-frozen", "line"),
            Map.entry("ledger.line-holds-money", "line"),
            Map.entry("ledger.line-code", "line"),
            Map.entry("ledger.value-date", "valueDate"),
            Map.entry("ledger.amount-positive", "amount"),
            Map.entry("ledger.not-available", "amount"),
            Map.entry("ledger.not-allotted", "amount"),
            Map.entry("ledger.not-committed", "amount"),
            Map.entry("ledger.not-spent", "amount"),
            Map.entry("ledger.too-large", "amount"),
            Map.entry("amount.too-large", "amount"),
            Map.entry("commitment.not-open", "amount"),
            Map.entry("commitment.not-paid", "amount"),
            Map.entry("commitment.external-unknown", "commitment"),
            Map.entry("commitment.external-elsewhere", "externalId"),
            Map.entry("expenditure.external-elsewhere", "externalId"));

    @Inject
    private OrganisationIntake organisations;

    @Inject
    private InvestmentIntake investments;

    @Inject
    private BudgetFileIntake budgets;

    @Inject
    private CommitmentFileIntake commitments;

    @Inject
    private ExpenditureFileIntake expenditures;

    /**
     * Posts rows, in the caller's transaction. Allotments wait until all that is granted is in.
     *
     * @param currency of lines that are not there yet
     * @return how many of the rows changed anything
     */
    int store(MappingProfile profile, List<RowReading> rows, String currency, PostedFile file) {
        Predicate<RowReading> waits = row -> profile.kind() == ImportKind.LEDGER_BUDGETS
                && row.main().requiredText("document").equals("ALLOTMENT");
        file.hold(rows.stream().filter(waits).toList());
        return post(profile, rows.stream().filter(waits.negate()).toList(), currency, file);
    }

    /** Posts the rows that waited, and puts on the trail what the file has put into the books. */
    int finish(MappingProfile profile, String currency, PostedFile file) {
        List<RowReading> rows = file.waiting();
        int changed = 0;
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            changed += post(profile, rows.subList(from, Math.min(from + AT_ONCE, rows.size())), currency, file);
        }
        budgets.record(profile.kind().code(), file.sender(), file.bookings());
        return changed;
    }

    private int post(MappingProfile profile, List<RowReading> rows, String currency, PostedFile file) {
        if (rows.isEmpty()) {
            return 0;
        }
        List<Facts> facts = rows.stream().map(RowReading::main).toList();
        FileBookings bookings = file.bookings();
        TakenRows taken = switch (profile.kind()) {
            case LEDGER_BUDGETS -> budgets.store(budgets(facts, currency), file.sender(), bookings);
            case COMMITMENTS -> commitments.store(commitments(facts), file.sender(), bookings);
            case EXPENDITURES -> expenditures.store(expenditures(facts), file.sender(), bookings);
            default -> throw new IllegalArgumentException(profile.kind() + " are not posted");
        };
        taken.refused().forEach((position, refusal) -> file.reject(error(profile, rows.get(position), refusal)));
        return taken.changed().cardinality();
    }

    private static RowError error(MappingProfile profile, RowReading row, Refusal refusal) {
        Object[] arguments = refusal.arguments().toArray();
        return Optional.ofNullable(BLAMED.get(refusal.code()))
                .flatMap(field -> profile.main().mapping(field))
                .map(mapping -> RowError.ofCell(
                        row.line(),
                        mapping.columns().stream()
                                .findFirst()
                                .orElse(mapping.field().name()),
                        row.main().said(mapping.field().name()),
                        refusal.code(),
                        arguments))
                .orElseGet(() -> RowError.ofRow(row.line(), refusal.code(), arguments));
    }

    private List<BudgetDocumentFacts> budgets(List<Facts> facts, String currency) {
        Map<String, OrganisationId> owners = organisations.idsByCode(FactsIntake.codes(facts, "organisation"));
        return facts.stream()
                .map(f -> new BudgetDocumentFacts(
                        owners.get(f.requiredText("organisation")),
                        f.requiredYear("fiscalYear"),
                        f.requiredText("line"),
                        DOCUMENTS.get(f.requiredText("document")),
                        f.requiredText("documentNumber"),
                        f.requiredAmount("amount"),
                        f.requiredDay("valueDate"),
                        title(f),
                        currency))
                .toList();
    }

    /** A title in one language stands for the other as well. */
    private static Optional<Bilingual> title(Facts facts) {
        Optional<String> ko = facts.text("titleKo");
        Optional<String> en = facts.text("titleEn");
        return ko.or(() -> en).map(either -> new Bilingual(ko.orElse(either), en.orElse(either)));
    }

    private List<CommitmentFacts> commitments(List<Facts> facts) {
        Map<String, OrganisationId> owners = organisations.idsByCode(FactsIntake.codes(facts, "organisation"));
        Map<String, InvestmentId> forWhich = investments.idsByCode(FactsIntake.codes(facts, "investment"));
        return facts.stream()
                .map(f -> new CommitmentFacts(
                        owners.get(f.requiredText("organisation")),
                        f.requiredYear("fiscalYear"),
                        f.requiredText("line"),
                        f.requiredText("externalId"),
                        f.requiredAmount("amount"),
                        f.requiredText("description"),
                        f.requiredText("counterparty"),
                        f.text("investment").map(forWhich::get),
                        f.requiredDay("valueDate")))
                .toList();
    }

    private static List<ExpenditureFacts> expenditures(List<Facts> facts) {
        return facts.stream()
                .map(f -> new ExpenditureFacts(
                        f.requiredText("externalId"),
                        f.requiredText("commitment"),
                        f.requiredAmount("amount"),
                        f.requiredDay("valueDate"),
                        f.text("reason")))
                .toList();
    }
}
