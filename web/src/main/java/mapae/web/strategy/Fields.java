package mapae.web.strategy;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.web.page.Form;

/** The fields of the forms of strategies and objectives, and which of them a refusal is about. */
final class Fields {

    static final String CODE = "code";
    static final String TITLE_KO = "titleKo";
    static final String TITLE_EN = "titleEn";
    static final String LEVEL = "level";
    static final String ORGANISATION = "organisation";
    static final String PARENT = "parent";
    static final String FROM = "validFrom";
    static final String TO = "validTo";
    static final String SOURCE = "source";
    static final String DESCRIPTION = "description";
    static final String VERSION = "version";

    private Fields() {}

    static Optional<Bilingual> title(Form form) {
        Optional<String> ko = form.required(TITLE_KO);
        Optional<String> en = form.required(TITLE_EN);
        return ko.flatMap(first -> en.map(second -> new Bilingual(first, second)));
    }

    static Form filled(Form form, Bilingual title, int version, Optional<LocalDate> to) {
        return form.with(TITLE_KO, title.ko())
                .with(TITLE_EN, title.en())
                .with(VERSION, version)
                .with(TO, to.map(LocalDate::toString).orElse(""));
    }

    /** The field that a refusal is about; none if it is about all of them. */
    static String of(String code) {
        return switch (code) {
            case "strategy.code", "strategy.code-taken" -> CODE;
            case "strategy.title-ko" -> TITLE_KO;
            case "strategy.title-en" -> TITLE_EN;
            case "strategy.owner-missing", "strategy.owner-national", "organisation.unknown" -> ORGANISATION;
            case "strategy.parent-unknown",
                    "strategy.parent-loop",
                    "strategy.parent-ended",
                    "strategy.whole-unknown",
                    "strategy.whole-loop" -> PARENT;
            case "strategy.day-range" -> FROM;
            case "strategy.term-reversed", "strategy.begins-later", "strategy.objective-outside" -> TO;
            case "strategy.source-long" -> SOURCE;
            case "strategy.description-long" -> DESCRIPTION;
            default -> "";
        };
    }
}
