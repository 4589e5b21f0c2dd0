package mapae.batch.yearendclose;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mapae.ledger.YearEndClose;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;

/** Closes the year of an organisation, in the transaction of the chunk. */
@Named
@Dependent
public class ClosingWriter extends AbstractItemWriter {

    @Inject
    YearEndClose close;

    @Inject
    @BatchProperty
    String year;

    @Inject
    @BatchProperty
    String startedBy;

    @Override
    public void writeItems(List<Object> organisations) {
        for (Object organisation : organisations) {
            close.close((OrganisationId) organisation, FiscalYear.of(Integer.parseInt(year)), startedBy);
        }
    }
}
