package org.biaogan.dashboard.project;

import java.util.Arrays;
import org.biaogan.dashboard.language.Language;

/** Which level of government lists a project among its key ones (项目级别). */
public enum Level {
    NATIONAL,
    PROVINCIAL,
    CITY,
    COUNTY,
    ZONE;

    /** In the reader's language; the service's own word where there is none for it, empty for none. */
    public static String word(String code, Language language) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .map(known -> language.words(ProjectWords.class).level(known))
                .orElse(code == null ? "" : code);
    }
}
