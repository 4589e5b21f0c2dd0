package mapae.config.demo;

import java.util.List;

/** All of it, in memory. */
record Portfolio(
        List<Organisation> organisations,
        List<Accounts.Account> accounts,
        List<Investment> investments,
        List<Milestone> milestones,
        List<Report> reports) {

    /** The portfolio; the same every time. */
    static Portfolio generate() {
        List<Organisation> organisations = Organisations.all();
        List<Investment> investments = new Investments().of(organisations);
        return new Portfolio(
                organisations,
                Accounts.of(organisations),
                investments,
                new Milestones().of(investments),
                new Reports((one, day) ->
                                Accounts.managed(one.owner()) ? Accounts.manager(one.owner()) : "demonstration")
                        .of(investments));
    }
}
