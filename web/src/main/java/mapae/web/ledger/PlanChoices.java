package mapae.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mapae.access.CurrentCaller;
import mapae.ledger.domain.MultiYearBasis;
import mapae.organisation.OrganisationDirectory;
import mapae.permission.domain.Operation;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.PageFrame;

/** What can be chosen on pages about plans over several years. */
@RequestScoped
public class PlanChoices {

    @Inject
    private PageFrame pageFrame;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    /** All organisations. */
    List<Choice> organisations() {
        return organisations.all().stream()
                .map(one -> new Choice(one.code(), one.name().in(pageFrame.locale())))
                .toList();
    }

    /** The organisations whose plans the caller keeps. */
    List<Choice> own() {
        Optional<Set<OrganisationId>> reach = currentCaller.get().reach(Operation.POST_LEDGER);
        return organisations.all().stream()
                .filter(one -> reach.map(ids -> ids.contains(one.id())).orElse(true))
                .map(one -> new Choice(one.code(), one.name().in(pageFrame.locale())))
                .toList();
    }

    /** The legal forms. */
    List<Choice> bases() {
        return Arrays.stream(MultiYearBasis.values())
                .map(one -> Choice.of(pageFrame.texts(), one))
                .toList();
    }

    /** A year that is typed into a field, if one is; a fault of the field where it is none. */
    Optional<FiscalYear> year(Form form, String field) {
        return form.whole(field).flatMap(number -> {
            if (!FiscalYear.isOne(number)) {
                form.refuse(field, "propose.year.range");
                return Optional.empty();
            }
            return Optional.of(FiscalYear.of(number));
        });
    }
}
