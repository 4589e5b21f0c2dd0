package mapae.config.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mapae.permission.domain.Roles;

/** The portfolio as rows, in the order in which foreign keys allow them in. */
final class Tables {

    private static final LocalDateTime CREATED = LocalDateTime.of(2026, 1, 2, 0, 0);
    private static final LocalDate GRANTED = CREATED.toLocalDate();

    private final Portfolio portfolio;

    Tables(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    List<Table> all() {
        StaffingTables staffing = new StaffingTables(portfolio);
        return Stream.of(
                        Stream.of(
                                organisations(),
                                accounts(),
                                roles(),
                                investments(),
                                milestones(),
                                plannedValues(),
                                appropriations(),
                                staffing.officials(),
                                staffing.posts(),
                                staffing.postings(),
                                staffing.leads(),
                                reports(),
                                proposals(),
                                committee()),
                        new LedgerTables(portfolio).all().stream(),
                        new PlanTables(portfolio).all().stream(),
                        new CaseTables(portfolio).all().stream(),
                        new StrategyTables(portfolio).all().stream(),
                        new ExperimentTables(portfolio).all().stream())
                .flatMap(tables -> tables)
                .toList();
    }

    private Table organisations() {
        Table table = new Table("organisation", "id", "code", "name_ko", "name_en", "kind", "parent_id", "valid_from");
        for (Organisation one : portfolio.organisations()) {
            table.add(one.id(), one.code(), one.nameKo(), one.nameEn(), one.kind(), one.parentId(), one.validFrom());
        }
        return table;
    }

    private Table accounts() {
        Table table = new Table(
                "account",
                "id",
                "username",
                "password_hash",
                "display_name",
                "organisation_id",
                "enabled",
                "created_at");
        for (Accounts.Account one : portfolio.accounts()) {
            table.add(
                    one.id(),
                    one.username(),
                    DemonstrationPortfolio.NO_PASSWORD,
                    one.displayName(),
                    one.organisation().id(),
                    false,
                    CREATED);
        }
        return table;
    }

    private Table roles() {
        Table table = new Table("role_grant", "account_id", "role", "organisation_id", "valid_from");
        portfolio
                .accounts()
                .forEach(one ->
                        table.add(one.id(), one.role(), one.organisation().id(), GRANTED));
        return table;
    }

    /** Who sits on the committee that comes with the schema; the second planner chairs. */
    private Table committee() {
        Table table = new Table("committee_member", "committee_id", "account_id", "chairs", "valid_from");
        portfolio.accounts().stream()
                .filter(one -> one.role().equals(Roles.PLANNER))
                .forEach(one -> table.add(1, one.id(), one.username().equals("planner2"), GRANTED));
        return table;
    }

    private Table investments() {
        Table table = new Table(
                "investment",
                "id",
                "code",
                "title_ko",
                "title_en",
                "summary",
                "kind",
                "category",
                "owner_id",
                "stage",
                "starts_on",
                "planned_finish",
                "budget_at_completion");
        for (Investment one : portfolio.investments()) {
            table.add(
                    one.id(),
                    one.code(),
                    one.title().ko(),
                    one.title().en(),
                    one.title().summary(),
                    one.kind(),
                    one.title().category(),
                    one.owner().id(),
                    one.stage(),
                    one.startsOn(),
                    one.plannedFinish(),
                    one.total());
        }
        return table;
    }

    private Table milestones() {
        Table table = new Table(
                "milestone",
                "investment_id",
                "code",
                "name_ko",
                "name_en",
                "kind",
                "protected",
                "baseline_date",
                "forecast_date",
                "reached_on");
        for (Milestone one : portfolio.milestones()) {
            table.add(
                    one.investmentId(),
                    one.code(),
                    one.nameKo(),
                    one.nameEn(),
                    one.kind(),
                    one.shielded(),
                    one.baselineDate(),
                    one.forecastDate(),
                    one.reachedOn());
        }
        return table;
    }

    private Table plannedValues() {
        Table table = new Table("planned_value", "investment_id", "baseline_version", "month", "cumulative");
        for (Investment one : portfolio.investments()) {
            for (int month = 1; month <= one.months(); month++) {
                table.add(one.id(), 1, one.month(month).atDay(1), one.planned(month));
            }
        }
        return table;
    }

    private Table appropriations() {
        Table table = new Table("appropriation", "investment_id", "fiscal_year", "amount", "status");
        for (Investment one : portfolio.investments()) {
            for (Map.Entry<Integer, Long> year : one.budgets().entrySet()) {
                int number = year.getKey();
                String status = number <= 2026
                        ? "APPROPRIATED"
                        : number == 2027 && one.stopAfter() == 0 ? "REQUESTED" : "PLANNED";
                table.add(one.id(), number, year.getValue(), status);
            }
        }
        return table;
    }

    private Table proposals() {
        Table table = new Table(
                "budget_proposal",
                "investment_id",
                "fiscal_year",
                "amount",
                "justification",
                "state",
                "proposed_by",
                "proposed_at",
                "decided_by",
                "decided_at",
                "reason");
        for (Proposal one : portfolio.proposals()) {
            table.add(
                    one.investmentId(),
                    one.year(),
                    one.amount(),
                    one.justification(),
                    one.state(),
                    one.proposer(),
                    one.proposedAt(),
                    one.decider(),
                    one.decidedAt(),
                    one.reason());
        }
        return table;
    }

    private Table reports() {
        Table table = new Table(
                "progress_report",
                "investment_id",
                "month",
                "physical_progress",
                "actual_cost",
                "year_forecast",
                "whole_life_cost",
                "total_benefits",
                "forecast_finish",
                "rating",
                "note",
                "reported_by",
                "reported_at");
        for (Report one : portfolio.reports()) {
            table.add(
                    one.investmentId(),
                    one.month().atDay(1),
                    one.progress() == null ? null : BigDecimal.valueOf(one.progress(), 2),
                    one.actualCost(),
                    one.yearForecast(),
                    one.wholeLifeCost(),
                    one.totalBenefits(),
                    one.forecastFinish(),
                    one.rating(),
                    one.note(),
                    one.reportedBy(),
                    one.reportedAt());
        }
        return table;
    }
}
