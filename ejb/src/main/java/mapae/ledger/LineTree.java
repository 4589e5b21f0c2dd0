package mapae.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mapae.ledger.domain.LineId;
import mapae.ledger.model.BudgetLines;
import mapae.ledger.model.BudgetLines.NewLine;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;

/** The tree of an organisation's budget lines: grows where a line is named that is not there yet. */
@ApplicationScoped
public class LineTree {

    @Inject
    private BudgetLines lines;

    /** The codes of the lines above a line, the uppermost first, and its own at the end. */
    static List<String> withAbove(String code) {
        List<String> codes = new ArrayList<>();
        for (int end = code.indexOf('/'); end >= 0; end = code.indexOf('/', end + 1)) {
            codes.add(code.substring(0, end));
        }
        codes.add(code);
        return codes;
    }

    /**
     * All lines of these codes; those that are not there yet are added, each named after the last part of its code.
     *
     * @param wanted currency by code, the upper lines before those below them
     */
    Map<String, LineId> complete(OrganisationId organisation, FiscalYear year, Map<String, String> wanted)
            throws SQLException {
        return complete(organisation, year, wanted, Map.of());
    }

    /** The same, but a line that is added gets the title that is given for its code, if one is. */
    Map<String, LineId> complete(
            OrganisationId organisation, FiscalYear year, Map<String, String> wanted, Map<String, Bilingual> titles)
            throws SQLException {
        Map<String, LineId> known = lines.byCode(organisation, year, wanted.keySet());
        List<NewLine> missing = new ArrayList<>();
        wanted.forEach((code, currency) -> {
            if (!known.containsKey(code)) {
                String own = code.substring(code.lastIndexOf('/') + 1);
                Bilingual title = titles.getOrDefault(code, new Bilingual(own, own));
                missing.add(new NewLine(code, title, currency));
            }
        });
        if (missing.isEmpty()) {
            return known;
        }
        lines.add(organisation, year, missing);
        return lines.byCode(organisation, year, wanted.keySet());
    }
}
