package mapae.config.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Six hundred investments over 2019 to 2030. */
final class Investments {

    /** Size classes in million won: least, most, step, least and most months, then weights by kind of owner. */
    private enum Size {
        SMALL(300, 2_000, 1, 8, 14, 35, 56),
        MEDIUM(2_000, 10_000, 10, 12, 26, 38, 37),
        LARGE(10_000, 50_000, 100, 20, 44, 20, 7),
        VERY_LARGE(50_000, 240_000, 1_000, 36, 60, 7, 0);

        private final int least;
        private final int most;
        private final int step;
        private final int leastMonths;
        private final int mostMonths;
        private final int ministryWeight;
        private final int otherWeight;

        Size(int least, int most, int step, int leastMonths, int mostMonths, int ministryWeight, int otherWeight) {
            this.least = least;
            this.most = most;
            this.step = step;
            this.leastMonths = leastMonths;
            this.mostMonths = mostMonths;
            this.ministryWeight = ministryWeight;
            this.otherWeight = otherWeight;
        }
    }

    /** How many start in each year from 2019; those of scandals.csv come on top. */
    private static final int[] STARTS = {44, 48, 52, 62, 72, 88, 94, 76, 35, 15};

    private static final int LAST_YEAR = 2030;

    private final Draw draw = Draw.of("investments");
    private final Titles titles = new Titles();

    /** All of them, by owner and start. */
    List<Investment> of(List<Organisation> organisations) {
        List<Integer> years = new ArrayList<>();
        for (int year = 0; year < STARTS.length; year++) {
            for (int count = 0; count < STARTS[year]; count++) {
                years.add(2019 + year);
            }
        }
        List<Integer> starts = draw.shuffled(years);
        List<Investment> drafts = new ArrayList<>();
        for (Organisation owner : organisations) {
            List<Investment> own = scandals(owner);
            while (own.size() < owner.investments()) {
                own.add(draft(owner, startYear(owner, starts)));
            }
            own.sort(Comparator.comparing(Investment::startsOn));
            drafts.addAll(own);
        }
        return new Fates().decide(numbered(drafts));
    }

    /** Those with a project manager's account get what is under way, so that there is something to report. */
    private int startYear(Organisation owner, List<Integer> starts) {
        int chosen = starts.size() - 1;
        boolean recent = Accounts.managed(owner) && draw.chance(45);
        for (int other = chosen; recent && other >= 0 && other > starts.size() - 13; other--) {
            if (starts.get(other) == 2025 || starts.get(other) == 2026) {
                chosen = other;
                break;
            }
        }
        return starts.remove(chosen);
    }

    private Investment draft(Organisation owner, int year) {
        int lot = draw.below(100);
        String kind = lot < 62 ? "PROJECT" : lot < 76 ? "PLATFORM" : lot < 90 ? "SERVICE" : "EXPERIMENT";
        boolean ministry = owner.kind().equals("MINISTRY");
        Size size = draw.weighted(List.of(Size.values()), s -> ministry ? s.ministryWeight : s.otherWeight);
        int months = draw.between(size.leastMonths, size.mostMonths);
        long million = draw.between(size.least / size.step, size.most / size.step) * (long) size.step;
        int running = 0;
        switch (kind) {
            case "EXPERIMENT" -> {
                months = draw.between(5, 10);
                million = draw.between(100, 600);
            }
            case "SERVICE" -> {
                months = draw.between(6, 16);
                running = draw.between(18, 48);
                million = draw.between(50, ministry ? 1_200 : 400) * 10L;
            }
            case "PLATFORM" -> months = months + draw.between(6, 12);
            default -> {}
        }
        if (Accounts.managed(owner) && year >= 2025 && kind.equals("PROJECT")) {
            months = Math.max(months, draw.between(20, 38));
        }
        LocalDate start = LocalDate.of(year, startMonth(), draw.between(1, 28));
        int longest = (LAST_YEAR - year) * 12 + 13 - start.getMonthValue();
        months = Math.min(months, longest);
        running = Math.min(running, longest - months);
        return plan(owner, kind, start, months, running, million, null);
    }

    /** Most start in spring, once the year's money is allotted and the tender is over; none after October. */
    private int startMonth() {
        return draw.weighted(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), month -> month >= 3 && month <= 6 ? 3 : 1);
    }

    private List<Investment> scandals(Organisation owner) {
        List<Investment> own = new ArrayList<>();
        for (NamedCsvRecord row : Vocabulary.rows("scandals.csv")) {
            if (row.getField("owner").equals(owner.code())) {
                own.add(plan(
                        owner,
                        row.getField("kind"),
                        LocalDate.parse(row.getField("starts_on")),
                        Integer.parseInt(row.getField("months")),
                        0,
                        Long.parseLong(row.getField("million_won")),
                        Scandal.valueOf(row.getField("scandal"))));
            }
        }
        return splitParts(own);
    }

    /** The parts of one undertaking bear one title and a number each. */
    private static List<Investment> splitParts(List<Investment> own) {
        List<Investment> named = new ArrayList<>();
        Titles.Title first = null;
        int part = 0;
        for (Investment one : own) {
            if (one.scandal() != Scandal.SPLIT_ORDERS) {
                named.add(one);
                continue;
            }
            first = first == null ? one.title() : first;
            part++;
            named.add(with(
                    one,
                    one.id(),
                    one.code(),
                    new Titles.Title(
                            first.ko() + " (" + part + "권역)",
                            first.en() + " (Zone " + part + ")",
                            first.subjectKo(),
                            first.functionKo(),
                            first.category())));
        }
        return named;
    }

    private Investment plan(
            Organisation owner,
            String kind,
            LocalDate start,
            int buildMonths,
            int running,
            long million,
            Scandal scandal) {
        int months = buildMonths + running;
        YearMonth last = YearMonth.from(start).plusMonths(months - 1L);
        LocalDate finish = last.atDay(Math.min(last.lengthOfMonth(), draw.between(15, 31)));
        long total = million * Investment.MILLION;
        long buildTotal = running == 0 ? total : million * draw.between(40, 65) / 100 * Investment.MILLION;
        Titles.Title title = titles.next(owner, kind);
        return new Investment(
                0,
                "",
                owner,
                title,
                kind,
                start,
                finish.isBefore(start) ? last.atEndOfMonth() : finish,
                months,
                buildMonths,
                total,
                buildTotal,
                Story.ON_TRACK,
                0,
                1_000,
                0,
                scandal);
    }

    private static List<Investment> numbered(List<Investment> drafts) {
        List<Investment> numbered = new ArrayList<>();
        String group = "";
        int number = 0;
        for (Investment one : drafts) {
            String next = one.owner().code() + "-" + one.startsOn().getYear();
            number = next.equals(group) ? number + 1 : 1;
            group = next;
            String code = number < 10 ? group + "-0" + number : group + "-" + number;
            numbered.add(with(one, numbered.size() + 1L, code, one.title()));
        }
        return numbered;
    }

    private static Investment with(Investment one, long id, String code, Titles.Title title) {
        return new Investment(
                id,
                code,
                one.owner(),
                title,
                one.kind(),
                one.startsOn(),
                one.plannedFinish(),
                one.months(),
                one.buildMonths(),
                one.total(),
                one.buildTotal(),
                one.story(),
                one.slipMonths(),
                one.costPermille(),
                one.stopAfter(),
                one.scandal());
    }
}
