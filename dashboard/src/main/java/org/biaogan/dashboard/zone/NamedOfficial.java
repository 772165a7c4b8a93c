package org.biaogan.dashboard.zone;

import org.biaogan.dashboard.language.Language;

/** An official, as far as he or she is to be named or chosen. */
public record NamedOfficial(String code, String name, String nameEn) {

    /** In the reader's language. */
    public String name(Language language) {
        return language.pick(name, nameEn);
    }
}
