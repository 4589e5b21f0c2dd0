package mapae.config.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All of it, in memory. */
record Portfolio(
        List<Organisation> organisations,
        List<Accounts.Account> accounts,
        List<Investment> investments,
        List<Milestone> milestones,
        People people,
        List<Lead> leads,
        List<Report> reports,
        List<Proposal> proposals,
        Ledger ledger) {

    /** The first day from which project managers report under their own account. */
    private static final LocalDate OWN_ACCOUNTS = LocalDate.of(2026, 1, 1);

    /** The portfolio; the same every time. */
    static Portfolio generate() {
        List<Organisation> organisations = Organisations.all();
        List<Accounts.Account> accounts = Accounts.of(organisations);
        List<Investment> investments = new Investments().of(organisations);
        People people = People.of(organisations);
        List<Lead> leads = new Leads(people.posts()).of(investments);
        Map<Long, Post> leading = new HashMap<>();
        leads.forEach(lead -> leading.put(lead.investmentId(), lead.post()));
        Reports reports = new Reports((one, day) -> {
            if (Accounts.managed(one.owner()) && !day.isBefore(OWN_ACCOUNTS)) {
                return Accounts.manager(one.owner());
            }
            // while the leading post is vacant, somebody else of the house reports
            return people.holder(leading.get(one.id()), day)
                    .or(() -> people.anybody(one.owner(), day))
                    .map(Official::staffNumber)
                    .orElseThrow();
        });
        return new Portfolio(
                organisations,
                accounts,
                investments,
                new Milestones().of(investments),
                people,
                leads,
                reports.of(investments),
                Proposals.of(investments, accounts),
                Ledger.of(organisations));
    }
}
