package mapae.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mapae.audit.Audited;
import mapae.audit.Told;
import mapae.shared.Won;

/**
 * Something was posted into the books.
 *
 * @param kind {@code ledger.post}, {@code ledger.reverse}, or what was done to a commitment
 * @param posting what was posted
 * @param currency ISO 4217
 * @param takenBack number of the document that it takes back
 * @param commitment the commitment as it stands then
 * @param openBefore what of the commitment was open before
 */
record LedgerAudited(
        String kind,
        PostingView posting,
        String currency,
        Optional<Integer> takenBack,
        Optional<CommitmentView> commitment,
        Optional<Won> openBefore)
        implements Audited {

    static LedgerAudited posted(PostingView posting, String currency) {
        return new LedgerAudited(
                "ledger.post", posting, currency, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static LedgerAudited reversed(PostingView posting, int number, String currency) {
        return new LedgerAudited(
                "ledger.reverse", posting, currency, Optional.of(number), Optional.empty(), Optional.empty());
    }

    static LedgerAudited committed(String kind, PostingView posting, CommitmentView commitment, Won openBefore) {
        return new LedgerAudited(
                kind,
                posting,
                commitment.currency(),
                Optional.empty(),
                Optional.of(commitment),
                Optional.of(openBefore));
    }

    @Override
    public Optional<String> investment() {
        return commitment.flatMap(CommitmentView::investment);
    }

    @Override
    public Map<String, String> before() {
        return new Told().with("open", openBefore.map(this::money)).values();
    }

    @Override
    public Map<String, String> after() {
        return new Told()
                .with("document", posting.organisation() + " " + posting.fiscalYear() + "-" + posting.number())
                .with("postingKind", posting.kind())
                .with("takenBack", takenBack)
                .with("lines", lines())
                .with("posted", moved())
                .with("reference", posting.reference())
                .with(
                        "commitment",
                        commitment.map(one -> one.organisation() + " " + one.fiscalYear() + "-" + one.number()))
                .with("open", commitment.map(one -> money(one.open())))
                .values();
    }

    @Override
    public Optional<String> reason() {
        return posting.reason();
    }

    private String lines() {
        return posting.entries().stream()
                .map(PostingView.Amount::line)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What went where it lies now: the second side of every movement. */
    private String moved() {
        Won sum = Won.ZERO;
        for (int i = 1; i < posting.entries().size(); i += 2) {
            sum = sum.plus(posting.entries().get(i).amount());
        }
        return money(sum);
    }

    private String money(Won amount) {
        return currency + " " + amount.amount();
    }
}
