package mapae.gate;

import mapae.shared.Refusal;

/** Texts that somebody writes at a gate: there, and not longer than is kept. */
final class GateTexts {

    static final int LONG = 10_000;
    static final int CONDITION = 2_000;
    static final int SHORT = 1_000;

    private GateTexts() {}

    /**
     * The text without blanks around it.
     *
     * @throws Refusal {@code gate.text-missing} or {@code gate.text-too-long}
     */
    static String required(String text, int longest) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid("gate.text-missing");
        }
        if (text.length() > longest) {
            throw Refusal.invalid("gate.text-too-long", longest);
        }
        return text.strip();
    }

    /** Refuses what somebody else changed meanwhile. */
    static void requireChanged(boolean changed) {
        if (!changed) {
            throw Refusal.conflict("request.conflict");
        }
    }
}
