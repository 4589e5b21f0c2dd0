package mapae.mix;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * Through which instruments money reaches an investment, by year.
 *
 * @param investment its code
 * @param title its title
 * @param currency ISO 4217
 * @param parts by year and instrument
 * @param granted what its own lines hold in all, by year; the current budget of the book
 * @param spent what it cost by year: paid out of its own lines, and by teams that worked for it
 */
public record InvestmentMix(
        String investment,
        Bilingual title,
        String currency,
        List<Part> parts,
        SortedMap<FiscalYear, Won> granted,
        SortedMap<FiscalYear, Won> spent) {

    /** Through what. */
    public enum Way {
        /** Lines of the budget book that fund it. */
        LINE,
        /** Drawn of an allowance, and part of what its lines hold. */
        ALLOWANCE,
        /** The cost of a team that worked for it. */
        TEAM
    }

    /**
     * A part.
     *
     * @param year fiscal year
     * @param way through what
     * @param from code of the line, the team, or number of the allowance
     * @param name of the team
     * @param granted current budget of a line, or what an allowance still gives; empty of a team's cost
     * @param spent paid; empty of an allowance, whose money is spent out of its line
     */
    public record Part(
            FiscalYear year,
            Way way,
            String from,
            Optional<Bilingual> name,
            Optional<Won> granted,
            Optional<Won> spent) {}
}
