package mapae.batch.booksproof;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mapae.ledger.BooksProof;
import mapae.metric.RunPublication;
import mapae.metric.domain.NightlyJob;

/** Last step: lets readers see the proof. */
@Named
@Dependent
public class EndProof extends AbstractBatchlet {

    @Inject
    private RunPublication publication;

    @Inject
    private BooksProof proof;

    @Inject
    private JobContext job;

    @Override
    public String process() {
        proof.end(job.getInstanceId());
        publication.publish(job.getInstanceId(), NightlyJob.BOOKS_PROOF);
        return "PUBLISHED";
    }
}
