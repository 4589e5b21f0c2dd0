package mapae.batch.yearendclose;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import mapae.ledger.YearEndClose;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;

/** Reads the organisations whose year is open, one by one. Its checkpoint is the key of the last one read. */
@Named
@Dependent
public class OpenBudgetReader extends AbstractItemReader {

    @Inject
    YearEndClose close;

    @Inject
    @BatchProperty
    String year;

    private long last;

    @Override
    public void open(Serializable checkpoint) {
        last = checkpoint == null ? 0 : (Long) checkpoint;
    }

    @Override
    public OrganisationId readItem() {
        Optional<OrganisationId> next = close.nextOpen(FiscalYear.of(Integer.parseInt(year)), last);
        next.ifPresent(organisation -> last = organisation.value());
        return next.orElse(null);
    }

    @Override
    public Long checkpointInfo() {
        return last;
    }
}
