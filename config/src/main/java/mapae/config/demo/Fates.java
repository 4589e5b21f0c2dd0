package mapae.config.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who slips, who overruns, who is stopped: a quarter, a fifth, a few. */
final class Fates {

    private static final int STOPPED = 22;
    private static final int EXPERIMENTS_ENDED_EARLY = 18;
    private static final int SLIPS_AND_OVERRUNS = 48;
    private static final int SLIPS = 96;
    private static final int OVERRUNS = 70;

    private final Draw draw = Draw.of("fates");

    List<Investment> decide(List<Investment> investments) {
        Map<Long, Story> stories = stories(investments);
        List<Investment> decided = new ArrayList<>();
        for (Investment one : investments) {
            decided.add(
                    one.scandal() == null ? fate(one, stories.getOrDefault(one.id(), Story.ON_TRACK)) : scandal(one));
        }
        return decided;
    }

    private Map<Long, Story> stories(List<Investment> investments) {
        // only what has run long enough can show its story
        List<Investment> grown = draw.shuffled(investments.stream()
                .filter(one -> one.scandal() == null && one.elapsedMonths() >= 5)
                .filter(one -> one.elapsedMonths() * 100 >= one.months() * 40)
                .toList());
        Map<Long, Story> stories = new HashMap<>();
        int projects = 0;
        int experiments = 0;
        int others = 0;
        for (Investment one : grown) {
            boolean experiment = one.kind().equals("EXPERIMENT");
            if (experiment && experiments++ < EXPERIMENTS_ENDED_EARLY) {
                stories.put(one.id(), Story.EXPERIMENT_ENDED_EARLY);
            } else if (!experiment && projects++ < STOPPED) {
                stories.put(one.id(), Story.STOPPED);
            } else {
                others++;
                if (others <= SLIPS_AND_OVERRUNS) {
                    stories.put(one.id(), Story.SLIP_AND_OVERRUN);
                } else if (others <= SLIPS_AND_OVERRUNS + SLIPS) {
                    stories.put(one.id(), Story.SLIP);
                } else if (others <= SLIPS_AND_OVERRUNS + SLIPS + OVERRUNS) {
                    stories.put(one.id(), Story.OVERRUN);
                }
            }
        }
        return stories;
    }

    private Investment fate(Investment one, Story story) {
        int slip = story.slips() ? draw.between(2, Math.max(3, Math.min(24, one.buildMonths() * 6 / 10))) : 0;
        int cost = story.overruns()
                ? draw.chance(20) ? draw.between(1_350, 1_560) : draw.between(1_130, 1_330)
                : story == Story.STOPPED ? draw.between(1_000, 1_400) : draw.between(925, 1_030);
        int stop = 0;
        if (story.stops()) {
            int longest = Math.min(one.elapsedMonths(), one.months() - 1);
            stop = Math.max(2, longest * draw.between(35, 80) / 100);
        }
        return with(one, story, slip, cost, stop);
    }

    private Investment scandal(Investment one) {
        int late = one.elapsedMonths() - one.months();
        return switch (one.scandal()) {
            case ALWAYS_GREEN -> with(one, Story.OVERRUN, 0, 1_667, 0);
            case STUCK_AT_NINETY -> with(one, Story.SLIP, late + 5, 1_080, 0);
            case EVER_POSTPONED -> with(one, Story.SLIP, late + 6, 1_050, 0);
            case REVOLVING_LEAD -> with(one, Story.SLIP_AND_OVERRUN, 9, 1_240, 0);
            case COST_WITHOUT_PROGRESS -> with(one, Story.OVERRUN, 0, 1_150, 0);
            case PROGRESS_WITHDRAWN -> with(one, Story.SLIP, 8, 1_020, 0);
            case YEAR_END_RUSH, SPLIT_ORDERS -> with(one, Story.ON_TRACK, 0, 990, 0);
        };
    }

    private static Investment with(Investment one, Story story, int slip, int cost, int stop) {
        return new Investment(
                one.id(),
                one.code(),
                one.owner(),
                one.title(),
                one.kind(),
                one.startsOn(),
                one.plannedFinish(),
                one.months(),
                one.buildMonths(),
                one.total(),
                one.buildTotal(),
                story,
                slip,
                cost,
                stop,
                one.scandal());
    }
}
