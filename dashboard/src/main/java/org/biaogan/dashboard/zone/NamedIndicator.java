package org.biaogan.dashboard.zone;

import org.biaogan.dashboard.language.Language;

/** An indicator, as far as it is to be named or chosen. */
public record NamedIndicator(String code, String name, String nameEn) {

    /** In the reader's language. */
    public String name(Language language) {
        return language.pick(name, nameEn);
    }
}
