package mapae.batch.booksproof;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.io.Serializable;
import mapae.ledger.domain.LedgerIdentity;

/** Reads the identities of the books one by one. Its checkpoint is how many were read. */
@Named
@Dependent
public class IdentityReader extends AbstractItemReader {

    private int read;

    @Override
    public void open(Serializable checkpoint) {
        read = checkpoint == null ? 0 : (Integer) checkpoint;
    }

    @Override
    public LedgerIdentity readItem() {
        LedgerIdentity[] all = LedgerIdentity.values();
        return read < all.length ? all[read++] : null;
    }

    @Override
    public Integer checkpointInfo() {
        return read;
    }
}
