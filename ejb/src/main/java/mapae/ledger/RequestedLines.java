package mapae.ledger;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import mapae.ledger.domain.LineId;
import mapae.ledger.model.KnownLines;
import mapae.ledger.model.LedgerRequest;
import mapae.organisation.OrganisationDirectory;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;

/** The lines that requests are about. */
@ApplicationScoped
public class RequestedLines {

    @Inject
    private KnownLines lines;

    @Inject
    private OrganisationDirectory organisations;

    /**
     * The line of that code.
     *
     * @throws Refusal {@code organisation.unknown}, {@code ledger.line-code} or {@code ledger.line-unknown}
     */
    KnownLines.Line byCode(String organisation, FiscalYear year, String code) {
        PostingRules.requireCode(code);
        try {
            return lines.byCode(organisations.byCode(organisation).id(), year, code)
                    .orElseThrow(() -> Refusal.notFound("ledger.line-unknown"));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** The line that gives. */
    KnownLines.Line giving(LedgerRequest request) {
        return byId(request.line());
    }

    /** The line that receives, of a virement. */
    Optional<KnownLines.Line> receiving(LedgerRequest request) {
        return request.toLine().map(this::byId);
    }

    private KnownLines.Line byId(LineId id) {
        try {
            return lines.byId(id).orElseThrow(() -> Refusal.notFound("ledger.line-unknown"));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
