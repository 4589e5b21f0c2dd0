package mapae.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import mapae.ledger.domain.LineId;
import mapae.ledger.model.BudgetLines;
import mapae.ledger.model.BudgetLines.NewLine;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

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

    /**
     * Only lines without lines below them hold money. Statements from elsewhere are booked as they come.
     *
     * @throws Refusal {@code ledger.line-has-parts}, which names the first that has some
     */
    void requireWithoutParts(Collection<LineId> ids) throws SQLException {
        for (String code : lines.withParts(ids).values()) {
            throw Refusal.rule("ledger.line-has-parts", code);
        }
    }

    /**
     * Lets no line grow below one that holds money, for the same reason.
     *
     * @param wanted codes, among them some of lines that are not there yet
     * @throws Refusal {@code ledger.line-holds-money}, which names the first that holds some
     */
    void requireRoom(OrganisationId organisation, FiscalYear year, Collection<String> wanted) throws SQLException {
        for (String code : withoutRoom(organisation, year, wanted).values()) {
            throw Refusal.rule("ledger.line-holds-money", code);
        }
    }

    /** Which of these codes are of lines that may not grow, and the line above each that holds money. */
    Map<String, String> withoutRoom(OrganisationId organisation, FiscalYear year, Collection<String> wanted)
            throws SQLException {
        Map<String, LineId> known = lines.byCode(organisation, year, wanted);
        Map<LineId, String> holding = lines.withMoney(known.values());
        Map<String, String> without = new TreeMap<>();
        for (String code : wanted) {
            if (!known.containsKey(code)) {
                withAbove(code).stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .filter(holding::containsKey)
                        .findFirst()
                        .ifPresent(above -> without.put(code, holding.get(above)));
            }
        }
        return without;
    }
}
