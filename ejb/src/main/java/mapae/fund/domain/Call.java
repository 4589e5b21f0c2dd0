package mapae.fund.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Hand;
import mapae.shared.Percent;
import mapae.shared.Won;

/**
 * A call for applications.
 *
 * @param id key
 * @param number within the fund, from 1
 * @param title its title
 * @param year the fiscal year whose money it promises
 * @param announcedOn from this day its money is promised
 * @param opensOn the first day on which is applied
 * @param closesOn the last one
 * @param decidedByOn the day by which is decided
 * @param budget how much it promises
 * @param criteria by what applications are scored
 * @param leastScore the weighted mean below which nobody is awarded anything, 0 to 10
 * @param assessors how many assess each application at least
 * @param parts whether less may be awarded than was asked
 * @param seed with which ties are drawn; drawn by the system and published with the call
 * @param endedOn since when what it did not award is promised to nobody
 * @param announcedBy who announced it
 */
public record Call(
        long id,
        int number,
        Bilingual title,
        FiscalYear year,
        LocalDate announcedOn,
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate decidedByOn,
        Won budget,
        List<Criterion> criteria,
        BigDecimal leastScore,
        int assessors,
        boolean parts,
        String seed,
        Optional<LocalDate> endedOn,
        Hand announcedBy) {

    /**
     * By what applications are scored, from 0 to 10 in steps of a half.
     *
     * @param name what is looked at
     * @param weight how much it counts; all together 100
     */
    public record Criterion(String name, Percent weight) {}

    public Call {
        criteria = List.copyOf(criteria);
    }

    /** Where it stands on a day. */
    public CallState state(LocalDate day) {
        if (endedOn.isPresent()) {
            return CallState.ENDED;
        }
        if (day.isBefore(opensOn)) {
            return CallState.ANNOUNCED;
        }
        return day.isAfter(closesOn) ? CallState.ASSESSED : CallState.OPEN;
    }

    /** The place of the criterion that weighs most; the first of several. */
    public int heaviest() {
        int heaviest = 0;
        for (int i = 1; i < criteria.size(); i++) {
            if (criteria.get(i).weight().compareTo(criteria.get(heaviest).weight()) > 0) {
                heaviest = i;
            }
        }
        return heaviest;
    }
}
