package mapae.web.investment;

import mapae.investment.domain.Stage;
import mapae.web.page.Badge;
import mapae.web.page.Texts;

/** States of investments as badges. */
public final class Badges {

    private Badges() {}

    /** Where an investment stands. */
    public static Badge of(Texts texts, Stage stage) {
        String tone = switch (stage) {
            case PROPOSED -> "information";
            case APPROVED -> "secondary";
            case DELIVERY -> "primary";
            case OPERATION -> "success";
            case STOPPED -> "danger";
            case CLOSED -> "gray";
        };
        return new Badge(tone, texts.name(stage));
    }
}
