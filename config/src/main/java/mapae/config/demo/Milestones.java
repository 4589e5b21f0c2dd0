package mapae.config.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Four to seven milestones for each investment, one or two of them protected. */
final class Milestones {

    private final List<NamedCsvRecord> names = Vocabulary.rows("milestones.csv");
    private final Draw draw = Draw.of("milestones");

    List<Milestone> of(List<Investment> investments) {
        List<Milestone> all = new ArrayList<>();
        for (Investment one : investments) {
            all.addAll(of(one));
        }
        return all;
    }

    private List<Milestone> of(Investment one) {
        List<Milestone> chain = new ArrayList<>();
        LocalDate earliestForecast = Investment.AS_OF.plusDays(draw.between(12, 40));
        LocalDate before = one.startsOn();
        int seen = 0;
        for (NamedCsvRecord row : chosen(one)) {
            String kind = row.getField("role");
            int permille = permille(one, kind, kind.equals("DELIVERY") && seen++ > 0);
            LocalDate baseline = at(one, permille, one.plannedFinish());
            LocalDate actual = at(one, permille, one.actualFinish());
            LocalDate reached = reached(one, actual) ? actual : null;
            LocalDate forecast = reached;
            if (reached == null && one.stopAfter() == 0) {
                forecast = at(one, permille, one.forecastFinish(one.lastMonth()));
                forecast = one.started() ? later(later(forecast, earliestForecast), before) : forecast;
            }
            before = forecast == null ? before : forecast;
            chain.add(new Milestone(
                    one.id(),
                    "M" + (chain.size() + 1),
                    row.getField("name_ko"),
                    row.getField("name_en"),
                    kind,
                    shielded(one, kind),
                    baseline,
                    forecast,
                    reached));
        }
        return chain;
    }

    private List<NamedCsvRecord> chosen(Investment one) {
        List<NamedCsvRecord> chosen = new ArrayList<>();
        boolean firstDelivery = true;
        for (NamedCsvRecord row : names) {
            if (!row.getField("kind").equals(one.kind())) {
                continue;
            }
            boolean keep = switch (row.getField("role")) {
                case "DESIGN" -> one.kind().equals("EXPERIMENT") || draw.chance(75);
                case "STABLE" -> draw.chance(70);
                case "DELIVERY" -> firstDelivery || draw.chance(60);
                default -> true;
            };
            firstDelivery &= !row.getField("role").equals("DELIVERY");
            if (keep) {
                chosen.add(row);
            }
        }
        return chosen;
    }

    /** Where on the way from start to finish, in thousandths of the time. */
    private static int permille(Investment one, String kind, boolean secondDelivery) {
        boolean service = one.kind().equals("SERVICE");
        int build = service ? 1_000 * one.buildMonths() / one.months() : 1_000;
        return switch (kind) {
            case "CONTRACT" -> 30;
            case "DESIGN" -> build * 300 / 1_000;
            case "DELIVERY" -> service ? build + (1_000 - build) / 2 : secondDelivery ? 740 : 600;
            case "GO_LIVE" -> service ? build : 850;
            case "STABLE" -> service ? build + (1_000 - build) / 6 : 930;
            default -> 1_000;
        };
    }

    private static LocalDate at(Investment one, int permille, LocalDate finish) {
        return one.startsOn().plusDays(ChronoUnit.DAYS.between(one.startsOn(), finish) * permille / 1_000);
    }

    private static boolean reached(Investment one, LocalDate actual) {
        LocalDate end = one.stopAfter() > 0 ? one.endedOn() : Investment.AS_OF;
        return one.started() && !actual.isAfter(end);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /** Leaders should stay until what they build is in use; of an experiment, until its result is evaluated. */
    private static boolean shielded(Investment one, String kind) {
        return switch (kind) {
            case "GO_LIVE" -> true;
            case "STABLE" ->
                one.total() >= 5_000 * Investment.MILLION && !one.kind().equals("SERVICE");
            case "CLOSE" -> one.kind().equals("EXPERIMENT") || one.kind().equals("SERVICE");
            default -> false;
        };
    }
}
