package mapae.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mapae.organisation.model.Organisation;
import mapae.organisation.model.Organisations;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/** Looks organisations up. Which organisations government has is public knowledge. */
@Stateless
@PermitAll
public class OrganisationDirectory {

    @Inject
    private Organisations organisations;

    /** All, by kind and code. */
    public List<OrganisationView> all() {
        return organisations.all().stream().map(OrganisationDirectory::view).toList();
    }

    /**
     * The one of that code.
     *
     * @throws Refusal {@code organisation.unknown}
     */
    public OrganisationView byCode(String code) {
        return organisations
                .byCode(code)
                .map(OrganisationDirectory::view)
                .orElseThrow(() -> Refusal.notFound("organisation.unknown", code));
    }

    /** Those with these identifiers, by identifier. */
    public Map<OrganisationId, OrganisationView> byIds(Collection<OrganisationId> ids) {
        return organisations.byIds(ids).stream()
                .map(OrganisationDirectory::view)
                .collect(Collectors.toMap(OrganisationView::id, Function.identity()));
    }

    /** An organisation and all that lie below it. */
    public List<OrganisationId> withAllBelow(OrganisationId top) {
        return organisations.withAllBelow(top);
    }

    private static OrganisationView view(Organisation o) {
        return new OrganisationView(o.id(), o.code(), o.name(), o.kind(), o.parent(), o.validFrom(), o.validTo());
    }
}
