package mapae.config.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/** What reporters write beside their figures, in Korean, about one month in four. */
final class Notes {

    private final List<NamedCsvRecord> notes = Vocabulary.rows("notes.csv");

    /** A note on that month; null where nobody wrote one. */
    String about(Investment one, int month, Draw draw) {
        String situation = situation(one, month, draw);
        boolean telling = month == 1 || month == one.stopAfter() || month == one.actualMonths();
        if (!telling && !draw.chance(25)) {
            return null;
        }
        return draw.oneOf(notes.stream()
                        .filter(row -> row.getField("situation").equals(situation))
                        .toList())
                .getField("note_ko");
    }

    private static String situation(Investment one, int month, Draw draw) {
        if (month == one.stopAfter()) {
            return one.story() == Story.STOPPED ? "STOPPED" : "ENDED_EARLY";
        }
        if (month == 1) {
            return "FIRST";
        }
        if (month == one.actualMonths()) {
            return "FINISHED";
        }
        if (one.kind().equals("SERVICE") && month > one.buildMonths() + one.slipMonths()) {
            return "RUNNING";
        }
        if (one.admittedSlip(month) > 0 && draw.chance(60)) {
            return "SLIP";
        }
        boolean dear = one.costPermille() > 1_100 && one.scandal() == null && month * 3 > one.months();
        return dear && draw.chance(60) ? "OVERRUN" : "NORMAL";
    }
}
