package mapae.config.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Budgets proposed for 2027: some wait for a decision, some have one. */
final class Proposals {

    private static final int YEAR = 2027;

    private final List<NamedCsvRecord> texts = Vocabulary.rows("proposals.csv");
    private final Draw draw = Draw.of("proposals");
    private final List<Investment> investments;
    private final List<Accounts.Account> accounts;
    private final Set<Long> taken = new HashSet<>();
    private final List<Proposal> proposals = new ArrayList<>();

    private Proposals(List<Investment> investments, List<Accounts.Account> accounts) {
        this.investments = investments;
        this.accounts = accounts;
    }

    static List<Proposal> of(List<Investment> investments, List<Accounts.Account> accounts) {
        Proposals all = new Proposals(investments, accounts);
        // decided ones first, so that they are the older ones
        all.add(2, "pm1", "MSIT", "planner1", "APPROVED");
        all.add(1, "pm1", "MSIT", "planner2", "RETURNED");
        all.add(1, "pm2", "MOHW", "planner2", "APPROVED");
        all.add(2, "pm2", "MOHW", "planner1", "RETURNED");
        all.add(2, "planner1", "MOIS", "planner2", "APPROVED");
        all.add(1, "planner2", "MOLIT", "planner1", "RETURNED");
        all.add(4, "planner1", "MOIS", null, "PROPOSED");
        all.add(1, "planner2", "MOIS", null, "PROPOSED");
        all.add(4, "pm1", "MSIT", null, "PROPOSED");
        all.add(4, "pm2", "MOHW", null, "PROPOSED");
        all.add(1, "pm3", "LG-BUSAN", null, "PROPOSED");
        return List.copyOf(all.proposals);
    }

    private void add(int count, String proposer, String owner, String decider, String state) {
        List<Investment> ready = draw.shuffled(investments.stream()
                .filter(one -> one.owner().code().equals(owner) && one.stopAfter() == 0)
                .filter(one -> one.budgets().getOrDefault(YEAR, 0L) > 0 && !taken.contains(one.id()))
                .toList());
        for (Investment one : ready.subList(0, count)) {
            taken.add(one.id());
            long budget = one.budgets().get(YEAR);
            // what is approved stands in the yearly budgets already
            int percent = switch (state) {
                case "APPROVED" -> 100;
                case "RETURNED" -> draw.between(108, 130);
                default -> draw.oneOf(List.of(88, 93, 100, 108, 115, 124));
            };
            String situation = percent > 100 ? "RAISE" : percent < 100 ? "CUT" : "SAME";
            boolean open = decider == null;
            proposals.add(new Proposal(
                    one.id(),
                    YEAR,
                    budget / 100 * percent / Investment.MILLION * Investment.MILLION,
                    text(situation),
                    state,
                    account(proposer),
                    at(open ? 10 : 9),
                    open ? null : account(decider),
                    open ? null : at(10),
                    open ? null : text(state)));
        }
    }

    private LocalDateTime at(int month) {
        return LocalDateTime.of(2026, month, draw.between(5, 28), draw.between(0, 8), draw.below(60), draw.below(60));
    }

    private String text(String situation) {
        return draw.oneOf(texts.stream()
                        .filter(row -> row.getField("situation").equals(situation))
                        .toList())
                .getField("text_ko");
    }

    private long account(String username) {
        return accounts.stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
