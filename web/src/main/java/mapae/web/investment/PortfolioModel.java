package mapae.web.investment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.shared.Won;
import mapae.web.page.Badge;
import mapae.web.page.Choice;
import mapae.web.page.Form;

/**
 * The portfolio as a list.
 *
 * @param filter what is filtered by, as typed
 * @param agencies the organisations to choose from
 * @param kinds the kinds to choose from
 * @param stages the stages to choose from
 * @param sort the order, as the address names it
 * @param count how many investments the filter lets through
 * @param rows this page of them
 * @param next where the next page starts
 * @param csv address of the same list as a file
 */
public record PortfolioModel(
        Form filter,
        List<Choice> agencies,
        List<Choice> kinds,
        List<Choice> stages,
        String sort,
        long count,
        List<Row> rows,
        Optional<String> next,
        String csv) {

    /**
     * An investment in the list.
     *
     * @param code its code
     * @param title its title in the reader's language
     * @param owner the name of its owner
     * @param kind what it is
     * @param stage where it stands
     * @param total budget at completion, if known
     * @param currency currency of the amount
     * @param plannedFinish planned finish, if known
     * @param rating the last reported rating, if there is one
     */
    public record Row(
            String code,
            String title,
            String owner,
            String kind,
            Badge stage,
            Optional<Won> total,
            String currency,
            Optional<LocalDate> plannedFinish,
            Optional<Badge> rating) {}
}
