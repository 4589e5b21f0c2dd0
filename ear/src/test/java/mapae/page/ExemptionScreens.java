package mapae.page;

import java.util.List;
import mapae.gate.ExemptionDesk;
import mapae.gate.GateDesk;

/** The screens of exemptions from prior consultation: one that waits, one that is confirmed, and the claim. */
final class ExemptionScreens {

    private ExemptionScreens() {}

    /** All of them; claims two. */
    static List<Screen> all() {
        String code = GateDesk.investmentLookedAtClosely("MSIT");
        long waiting = ExemptionDesk.claimed("pm1", GateDesk.investmentLookedAtClosely("MSIT"));
        long confirmed = ExemptionDesk.claimed("pm1", code);
        ExemptionDesk.answer("planner2", confirmed, 0, true);
        String open = GateDesk.investmentLookedAtClosely("MSIT");
        return List.of(
                new Screen("exemptions", "planner1", "/exemptions").printed(),
                new Screen("exemption-answering", "planner1", "/exemptions/" + waiting),
                new Screen("exemption-confirmed", "auditor1", "/exemptions/" + confirmed).printed(),
                new Screen("exemption-claim", "pm1", "/investments/" + open + "/exemption"),
                new Screen("gate-way-exempt", "pm1", "/investments/" + code + "/gates").printed());
    }
}
