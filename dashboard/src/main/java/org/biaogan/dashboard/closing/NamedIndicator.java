package org.biaogan.dashboard.closing;

import org.biaogan.dashboard.language.Language;

/** An indicator, as far as it is to be chosen. */
record NamedIndicator(String code, String name, String nameEn) {

    String name(Language language) {
        return language.pick(name, nameEn);
    }
}
