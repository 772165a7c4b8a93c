package org.biaogan.dashboard.project;

import java.util.Arrays;
import org.biaogan.dashboard.language.Language;

/** What kind of building a project is (建设性质). */
public enum Nature {
    NEW,
    EXPANSION,
    RENOVATION,
    RELOCATION,
    RESTORATION,
    PURCHASE;

    /** In the reader's language; the service's own word where there is none for it, empty for none. */
    public static String word(String code, Language language) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .map(known -> language.words(ProjectWords.class).nature(known))
                .orElse(code == null ? "" : code);
    }
}
