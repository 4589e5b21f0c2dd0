package mapae.batch.booksproof;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mapae.ledger.BooksProof;
import mapae.ledger.domain.LedgerIdentity;
import mapae.metric.RunPublication;

/** Proves an identity in the transaction of the chunk, in which the reader's checkpoint is stored as well. */
@Named
@Dependent
public class ProofWriter extends AbstractItemWriter {

    @Inject
    private RunPublication publication;

    @Inject
    private BooksProof proof;

    @Inject
    private JobContext job;

    @Override
    public void writeItems(List<Object> identities) {
        long run = job.getInstanceId();
        for (Object identity : identities) {
            publication.advance(run, 1, proof.prove(run, (LedgerIdentity) identity));
        }
    }
}
