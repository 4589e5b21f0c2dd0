package mapae.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mapae.appropriation.BudgetFacts;
import mapae.appropriation.BudgetIntake;
import mapae.appropriation.domain.BudgetStatus;
import mapae.intake.domain.Source;
import mapae.interchange.domain.Facts;
import mapae.interchange.domain.ImportKind;
import mapae.interchange.domain.MappingProfile;
import mapae.interchange.domain.RowReading;
import mapae.interchange.domain.Section;
import mapae.investment.InvestmentFacts;
import mapae.investment.InvestmentIntake;
import mapae.investment.domain.InvestmentKind;
import mapae.investment.domain.Stage;
import mapae.ledger.FinanceFacts;
import mapae.ledger.FinanceIntake;
import mapae.ledger.StatementBooking;
import mapae.ledger.StatementFacts;
import mapae.ledger.StatementIntake;
import mapae.ledger.domain.BudgetDocument;
import mapae.ledger.domain.FinanceLine;
import mapae.organisation.OrganisationFacts;
import mapae.organisation.OrganisationIntake;
import mapae.organisation.domain.OrganisationKind;
import mapae.progress.ReportFacts;
import mapae.progress.ReportIntake;
import mapae.progress.domain.Rating;
import mapae.shared.Bilingual;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;

/**
 * Hands checked rows to the capabilities that keep them.
 *
 * <p>The environment variable {@code MAPAE_CURRENCY} names the currency of amounts where neither profile nor file does;
 * KRW unless set.
 */
@ApplicationScoped
public class FactsIntake {

    @Inject
    private OrganisationIntake organisations;

    @Inject
    private InvestmentIntake investments;

    @Inject
    private BudgetIntake budgets;

    @Inject
    private ReportIntake reports;

    @Inject
    private StaffFactsIntake staff;

    @Inject
    private StatementIntake statements;

    @Inject
    private StatementBooking booking;

    @Inject
    private PostedFactsIntake posted;

    @Inject
    private FinanceIntake finance;

    private final String systemCurrency = Optional.ofNullable(System.getenv("MAPAE_CURRENCY"))
            .filter(c -> !c.isBlank())
            .orElse("KRW");

    /**
     * Stores rows, section by section, in the caller's transaction.
     *
     * @param file what the file has put into the books so far, of the person who sent it
     * @return how many of the rows changed anything
     */
    public int store(MappingProfile profile, List<RowReading> rows, PostedFile file) {
        if (profile.kind().isPosted()) {
            return posted.store(profile, rows, systemCurrency, file);
        }
        String reportedBy = file.sender();
        BitSet changedRows = new BitSet();
        for (Section section : profile.sections()) {
            List<Facts> facts = new ArrayList<>();
            List<Integer> origins = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                Optional<Facts> of = rows.get(i).of(section.kind());
                if (of.isPresent()) {
                    facts.add(of.get());
                    origins.add(i);
                }
            }
            BitSet changed = facts.isEmpty() ? new BitSet() : store(profile, section, facts, reportedBy);
            changed.stream().forEach(position -> changedRows.set(origins.get(position)));
        }
        return changedRows.cardinality();
    }

    /**
     * Does what the whole file asks for, once its last row is stored; in the caller's transaction.
     *
     * @return how many more of the rows changed anything
     */
    public int finish(MappingProfile profile, PostedFile file) {
        if (profile.kind() == ImportKind.SETTLEMENT) {
            booking.book(file.sender());
        }
        return profile.kind().isPosted() ? posted.finish(profile, systemCurrency, file) : 0;
    }

    private BitSet store(MappingProfile profile, Section section, List<Facts> facts, String reportedBy) {
        Source source = source(profile, section);
        return switch (section.kind()) {
            case ORGANISATIONS -> organisations(section, facts, source);
            case INVESTMENTS -> investments.store(investments(profile, facts), source);
            case APPROPRIATIONS -> budgets(facts, source);
            case REPORTS -> reports(facts, source, reportedBy);
            case SETTLEMENT -> statements(profile, facts, source);
            case OFFICIALS, POSTS, POSTINGS -> staff.store(section.kind(), facts, source);
            case FINANCE_BALANCES -> balances(profile, facts, source);
            case LEDGER_BUDGETS, COMMITMENTS, EXPENDITURES ->
                throw new IllegalArgumentException(section.kind() + " are a file of their own");
        };
    }

    private BitSet statements(MappingProfile profile, List<Facts> facts, Source source) {
        Map<String, OrganisationId> ids = organisations.idsByCode(codes(facts, "organisation"));
        return statements.store(
                facts.stream()
                        .map(f -> new StatementFacts(
                                ids.get(f.requiredText("organisation")),
                                f.requiredYear("fiscalYear"),
                                f.requiredText("line"),
                                currency(profile, f),
                                BudgetDocument.valueOf(f.requiredText("document")),
                                f.requiredAmount("amount"),
                                f.amount("previousAmount"),
                                f.amount("currentAmount"),
                                f.amount("spent"),
                                f.amount("carriedOut"),
                                f.amount("lapsed")))
                        .toList(),
                source);
    }

    private BitSet balances(MappingProfile profile, List<Facts> facts, Source source) {
        Map<String, OrganisationId> ids = organisations.idsByCode(codes(facts, "organisation"));
        return finance.store(
                facts.stream()
                        .map(f -> new FinanceFacts(
                                ids.get(f.requiredText("organisation")),
                                f.requiredYear("fiscalYear"),
                                f.requiredText("line"),
                                f.requiredDay("asOf"),
                                new FinanceLine(
                                        currency(profile, f),
                                        f.requiredAmount("current"),
                                        f.requiredAmount("committed"),
                                        f.requiredAmount("spent"),
                                        f.amount("carriedOut"),
                                        f.amount("lapsed"))))
                        .toList(),
                source);
    }

    private String currency(MappingProfile profile, Facts facts) {
        return profile.currency().or(() -> facts.text("currency")).orElse(systemCurrency);
    }

    static Source source(MappingProfile profile, Section section) {
        Set<String> fields = section.mappings().stream()
                .map(mapping -> mapping.field().name())
                .collect(Collectors.toCollection(HashSet::new));
        if (section.kind() == ImportKind.INVESTMENTS && profile.currency().isPresent()) {
            fields.add("currency");
        }
        return new Source(fields, section.atFirst());
    }

    private BitSet organisations(Section section, List<Facts> facts, Source source) {
        List<OrganisationFacts> said = facts.stream()
                .map(f -> new OrganisationFacts(
                        f.requiredText("code"),
                        new Bilingual(f.requiredText("nameKo"), f.requiredText("nameEn")),
                        OrganisationKind.valueOf(f.requiredText("kind")),
                        f.text("parent"),
                        f.requiredDay("validFrom"),
                        f.day("validTo")))
                .toList();
        return section.onlyNew() ? organisations.addNew(said, source) : organisations.store(said, source);
    }

    private List<InvestmentFacts> investments(MappingProfile profile, List<Facts> facts) {
        Map<String, OrganisationId> owners = organisations.idsByCode(codes(facts, "owner"));
        return facts.stream()
                .map(f -> new InvestmentFacts(
                        f.requiredText("code"),
                        new Bilingual(f.requiredText("titleKo"), f.requiredText("titleEn")),
                        f.text("summary"),
                        InvestmentKind.valueOf(f.requiredText("kind")),
                        f.text("category"),
                        owners.get(f.requiredText("owner")),
                        Stage.valueOf(f.requiredText("stage")),
                        currency(profile, f),
                        f.day("startsOn"),
                        f.day("plannedFinish"),
                        f.amount("budgetAtCompletion"),
                        f.month("factsAsOf")))
                .toList();
    }

    private BitSet budgets(List<Facts> facts, Source source) {
        Map<String, InvestmentId> ids = investments.idsByCode(codes(facts, "investment"));
        return budgets.store(
                facts.stream()
                        .map(f -> new BudgetFacts(
                                ids.get(f.requiredText("investment")),
                                f.requiredYear("fiscalYear"),
                                f.requiredAmount("amount"),
                                BudgetStatus.valueOf(f.requiredText("status"))))
                        .toList(),
                source);
    }

    private BitSet reports(List<Facts> facts, Source source, String reportedBy) {
        Map<String, InvestmentId> ids = investments.idsByCode(codes(facts, "investment"));
        Map<String, OrganisationId> owners = organisations.idsByCode(codes(facts, "owner"));
        return reports.store(
                facts.stream()
                        .map(f -> new ReportFacts(
                                ids.get(f.requiredText("investment")),
                                f.requiredMonth("month"),
                                f.percent("physicalProgress"),
                                f.amount("actualCost"),
                                f.amount("yearForecast"),
                                f.amount("wholeLifeCost"),
                                f.amount("totalBenefits"),
                                f.day("startedOn"),
                                f.day("forecastFinish"),
                                f.text("rating").map(Rating::valueOf),
                                f.text("title"),
                                f.text("owner").map(owners::get),
                                f.text("category"),
                                f.text("summary"),
                                f.text("note"),
                                f.text("scheduleNote"),
                                f.text("varianceNote"),
                                f.text("budgetNote"),
                                f.text("benefitsNote")))
                        .toList(),
                source,
                reportedBy);
    }

    static Set<String> codes(List<Facts> facts, String field) {
        Set<String> codes = new HashSet<>();
        facts.forEach(f -> f.text(field).ifPresent(codes::add));
        return codes;
    }
}
