package mapae.batch.financereconciliation;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import mapae.ledger.Reconciling;
import mapae.ledger.domain.FinanceBook;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;

/** Reads the years of organisations of which the finance system says something. Its checkpoint is the last one read. */
@Named
@Dependent
public class FinanceBookReader extends AbstractItemReader {

    @Inject
    private Reconciling reconciling;

    @Inject
    private JobContext job;

    private Optional<FinanceBook> last = Optional.empty();

    @Override
    public void open(Serializable checkpoint) {
        last = Optional.ofNullable((String) checkpoint)
                .map(text -> text.split("/"))
                .map(parts -> new FinanceBook(
                        new OrganisationId(Long.parseLong(parts[0])), FiscalYear.of(Integer.parseInt(parts[1]))));
    }

    @Override
    public FinanceBook readItem() {
        Optional<FinanceBook> next = reconciling.next(job.getInstanceId(), last);
        next.ifPresent(book -> last = next);
        return next.orElse(null);
    }

    @Override
    public String checkpointInfo() {
        return last.map(book -> book.organisation().value() + "/" + book.year()).orElse(null);
    }
}
