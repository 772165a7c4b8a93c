package org.biaogan.dashboard.zone;

import org.biaogan.dashboard.language.Language;

/** A strategic theme (六新) that indicators are tagged with. */
public record Theme(String code, String name, String nameEn) {

    /** In the reader's language. */
    public String name(Language language) {
        return language.pick(name, nameEn);
    }
}
