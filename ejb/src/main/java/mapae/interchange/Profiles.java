package mapae.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import mapae.interchange.domain.ImportKind;
import mapae.interchange.domain.MappingProfile;
import mapae.shared.Refusal;

/** The mapping profiles that ship with Mapae. */
@ApplicationScoped
public class Profiles {

    private final List<MappingProfile> all = ProfileFile.shipped();

    /** All, by kind and name. */
    public List<MappingProfile> all() {
        return all;
    }

    /**
     * The one of that name for that kind.
     *
     * @throws Refusal {@code import.profile-unknown}
     */
    public MappingProfile named(String name, ImportKind kind) {
        return all.stream()
                .filter(profile -> profile.kind() == kind && profile.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("import.profile-unknown", name, kind.code()));
    }
}
