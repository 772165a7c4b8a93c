package org.biaogan.dashboard.project;

import java.util.Arrays;
import org.biaogan.dashboard.language.Language;

/** Where money for a project comes from (资金来源). */
public enum FundSource {
    CENTRAL,
    PROVINCIAL,
    CITY,
    ZONE,
    BOND,
    LOAN,
    ENTERPRISE,
    FOREIGN,
    OTHER;

    /** In the reader's language; the service's own word where there is none for it, empty for none. */
    public static String word(String code, Language language) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .map(known -> language.words(ProjectWords.class).source(known))
                .orElse(code == null ? "" : code);
    }
}
