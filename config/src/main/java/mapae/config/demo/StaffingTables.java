package mapae.config.demo;

/** The portfolio's people as rows. */
final class StaffingTables {

    private final Portfolio portfolio;

    StaffingTables(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    Table officials() {
        Table table = new Table(
                "official",
                "id",
                "staff_number",
                "name_ko",
                "name_en",
                "organisation_id",
                "grade",
                "joined_on",
                "left_on");
        for (Official one : portfolio.people().officials()) {
            table.add(
                    one.id(),
                    one.staffNumber(),
                    one.name().ko(),
                    one.name().en(),
                    one.organisation().id(),
                    one.grade(),
                    one.joinedOn(),
                    one.leftOn());
        }
        return table;
    }

    Table posts() {
        Table table = new Table("post", "id", "code", "name_ko", "name_en", "organisation_id");
        for (Post one : portfolio.people().posts()) {
            table.add(
                    one.id(),
                    one.code(),
                    one.nameKo(),
                    one.nameEn(),
                    one.organisation().id());
        }
        return table;
    }

    Table postings() {
        Table table = new Table("posting", "official_id", "post_id", "starts_on", "ends_on", "excluded_days");
        for (Posting one : portfolio.people().postings()) {
            table.add(one.officialId(), one.post().id(), one.startsOn(), one.endsOn(), one.excludedDays());
        }
        return table;
    }

    Table leads() {
        Table table = new Table("investment_lead", "investment_id", "post_id", "from_date", "to_date");
        portfolio
                .leads()
                .forEach(one -> table.add(one.investmentId(), one.post().id(), one.from(), one.to()));
        return table;
    }
}
