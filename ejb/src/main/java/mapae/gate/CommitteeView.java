package mapae.gate;

import java.util.List;
import mapae.gate.domain.CommitteeMember;
import mapae.shared.Bilingual;

/**
 * A committee that decides at gates.
 *
 * @param id key
 * @param code its code
 * @param name its name
 * @param members all that sit, sat or will sit on it, the latest first
 */
public record CommitteeView(long id, String code, Bilingual name, List<CommitteeMember> members) {

    public CommitteeView {
        members = List.copyOf(members);
    }
}
