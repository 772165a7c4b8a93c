package org.biaogan.dashboard.project;

import java.util.Arrays;
import org.biaogan.dashboard.language.Language;

/** What the money of a project is counted in (金额单位), as far as there are words for it here. */
public enum MoneyUnit {
    YUAN("元"),
    TEN_THOUSAND_YUAN("万元"),
    HUNDRED_MILLION_YUAN("亿元"),
    DOLLARS("美元"),
    THOUSAND_DOLLARS("千美元"),
    TEN_THOUSAND_DOLLARS("万美元");

    private final String said;

    MoneyUnit(String said) {
        this.said = said;
    }

    /** In the reader's language; the service's own word where there is none for it, empty for none. */
    public static String word(String said, Language language) {
        return Arrays.stream(values())
                .filter(known -> known.said.equals(said))
                .findFirst()
                .map(known -> language.words(ProjectWords.class).moneyUnit(known))
                .orElse(said == null ? "" : said);
    }
}
