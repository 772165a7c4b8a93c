package org.biaogan.dashboard.matter;

import java.util.Arrays;
import java.util.Locale;
import org.biaogan.dashboard.language.Language;

/** Whose desk a late matter has come to (升级督办). */
public enum Escalation {
    NONE,
    UNIT,
    DEPUTY,
    DIRECTOR;

    /** For the style sheet. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In the reader's language; empty where it came to nobody's desk, or to one that there are no words for. */
    public static String word(String code, Language language) {
        return Arrays.stream(values())
                .filter(known -> known.isAny() && known.name().equals(code))
                .findFirst()
                .map(known -> language.words(MatterWords.class).escalated(known))
                .orElse("");
    }

    boolean isAny() {
        return this != NONE;
    }
}
