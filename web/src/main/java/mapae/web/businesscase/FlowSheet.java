package mapae.web.businesscase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import mapae.businesscase.domain.CaseContent;
import mapae.businesscase.domain.CaseOption;
import mapae.businesscase.domain.Flow;
import mapae.businesscase.domain.Nature;
import mapae.businesscase.domain.Side;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * The flows of an option as a table: a row for each line, a column for each year, as stated.
 *
 * @param option the option
 * @param years all years of the case
 * @param sides costs, then benefits
 * @param net benefits − costs by year
 */
public record FlowSheet(CaseOption option, List<FiscalYear> years, List<Group> sides, List<Won> net) {

    /**
     * Costs, or benefits.
     *
     * @param side which
     * @param lines its lines
     * @param sums by year
     */
    public record Group(Side side, List<Line> lines, List<Won> sums) {

        /** All years together. */
        public Won total() {
            return Won.sum(sums);
        }
    }

    /**
     * A line.
     *
     * @param title for what
     * @param nature once or going on
     * @param party who bears it, or has it
     * @param amounts by year; empty where nothing is stated
     */
    public record Line(String title, Nature nature, Optional<String> party, List<Optional<Won>> amounts) {

        /** All years together. */
        public Won total() {
            return Won.sum(amounts.stream().flatMap(Optional::stream).toList());
        }
    }

    private record Key(String title, Nature nature, Optional<String> party) {}

    /** All options that have flows. */
    static List<FlowSheet> of(CaseContent content) {
        List<FiscalYear> years = List.copyOf(
                new TreeSet<>(content.flows().stream().map(Flow::year).toList()));
        return content.options().stream()
                .filter(option -> !content.flowsOf(option).isEmpty())
                .map(option -> sheet(option, content.flowsOf(option), years))
                .toList();
    }

    private static FlowSheet sheet(CaseOption option, List<Flow> flows, List<FiscalYear> years) {
        Group costs = group(Side.COST, flows, years);
        Group benefits = group(Side.BENEFIT, flows, years);
        List<Won> net = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            net.add(benefits.sums().get(i).minus(costs.sums().get(i)));
        }
        return new FlowSheet(option, years, List.of(costs, benefits), net);
    }

    private static Group group(Side side, List<Flow> flows, List<FiscalYear> years) {
        Map<Key, Map<FiscalYear, Won>> lines = new LinkedHashMap<>();
        for (Flow flow : flows) {
            if (flow.side() == side) {
                lines.computeIfAbsent(new Key(flow.title(), flow.nature(), flow.party()), none -> new LinkedHashMap<>())
                        .merge(flow.year(), flow.amount(), Won::plus);
            }
        }
        List<Line> rows = lines.entrySet().stream()
                .map(entry -> new Line(
                        entry.getKey().title(),
                        entry.getKey().nature(),
                        entry.getKey().party(),
                        years.stream()
                                .map(year ->
                                        Optional.ofNullable(entry.getValue().get(year)))
                                .toList()))
                .toList();
        List<Won> sums = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            int at = i;
            sums.add(Won.sum(
                    rows.stream().flatMap(row -> row.amounts().get(at).stream()).toList()));
        }
        return new Group(side, rows, sums);
    }

    /** All years together. */
    public Won netTotal() {
        return Won.sum(net);
    }
}
