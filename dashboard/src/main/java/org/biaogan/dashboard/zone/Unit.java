package org.biaogan.dashboard.zone;

import org.biaogan.dashboard.language.Language;

/** A unit of the zone (单位): a department, a park, a township, or the zone itself. */
public record Unit(String code, String name, String nameEn, String parent) {

    /** In the reader's language. */
    public String name(Language language) {
        return language.pick(name, nameEn);
    }
}
