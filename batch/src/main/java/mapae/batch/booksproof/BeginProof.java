package mapae.batch.booksproof;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import mapae.ledger.BooksProof;
import mapae.ledger.domain.LedgerIdentity;
import mapae.metric.RunPublication;
import mapae.metric.domain.NightlyJob;

/** First step: records the run and the proof that it makes. */
@Named
@Dependent
public class BeginProof extends AbstractBatchlet {

    @Inject
    private RunPublication publication;

    @Inject
    private BooksProof proof;

    @Inject
    private JobContext job;

    @Inject
    @BatchProperty
    private String asOf;

    @Override
    public String process() {
        long run = job.getInstanceId();
        publication.open(run, NightlyJob.BOOKS_PROOF, LocalDate.parse(asOf), LedgerIdentity.values().length);
        proof.begin(run);
        return "OPENED";
    }
}
