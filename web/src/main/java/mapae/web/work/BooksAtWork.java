package mapae.web.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import mapae.ledger.Invariants;
import mapae.ledger.ProofView;
import mapae.web.page.Badge;
import mapae.web.page.Formats;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** What the last nightly proof found broken in the books; nothing at all while they are in order. */
@Dependent
class BooksAtWork {

    private static final String ADDRESS = "/invariants#last-proof";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Invariants invariants;

    Optional<WorkModel.Section> section() {
        return invariants.lastProof().filter(proof -> !proof.holds()).map(this::section);
    }

    private WorkModel.Section section(ProofView proof) {
        Texts texts = pageFrame.texts();
        List<WorkModel.Item> items = proof.broken().stream()
                .map(broken -> item(texts, proof, broken))
                .toList();
        return new WorkModel.Section(
                texts.get("work.books"), texts.get("work.books.none"), items, Optional.of("/invariants"));
    }

    private WorkModel.Item item(Texts texts, ProofView proof, ProofView.Broken broken) {
        Formats formats = pageFrame.formats();
        return new WorkModel.Item(
                broken.title().in(texts.locale()),
                ADDRESS,
                texts.get("work.books.detail", formats.count(broken.count()), formats.moment(proof.provedAt())),
                Optional.of(new Badge("danger", texts.get("invariants.no"))));
    }
}
