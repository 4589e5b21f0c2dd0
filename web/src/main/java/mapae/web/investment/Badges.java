package mapae.web.investment;

import mapae.approval.domain.ProposalState;
import mapae.investment.domain.Stage;
import mapae.progress.domain.Rating;
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

    /** How it stands, as somebody reported or the figures give it. */
    public static Badge of(Texts texts, Rating rating) {
        return new Badge(tone(rating), texts.name(rating));
    }

    /** The same with words before it that say whose rating it is: the text under the key has a place for it. */
    public static Badge of(Texts texts, Rating rating, String key) {
        return new Badge(tone(rating), texts.get(key, texts.name(rating)));
    }

    /** What became of a budget proposal. */
    public static Badge of(Texts texts, ProposalState state) {
        String tone = switch (state) {
            case PROPOSED -> "information";
            case APPROVED -> "success";
            case RETURNED -> "danger";
        };
        return new Badge(tone, texts.name(state));
    }

    private static String tone(Rating rating) {
        return switch (rating) {
            case GREEN, AMBER_GREEN -> "success";
            case AMBER -> "warning";
            case AMBER_RED -> "danger";
            case RED -> "alarm";
        };
    }
}
