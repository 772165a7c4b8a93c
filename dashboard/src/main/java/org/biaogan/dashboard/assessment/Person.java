package org.biaogan.dashboard.assessment;

import org.biaogan.dashboard.language.Language;

/** An official in the reader's language; title and phone may be absent. */
public record Person(String code, String name, String title, String phone) {

    /** In the reader's language. */
    public static Person of(Official official, Language language) {
        return new Person(official.code(), official.name(language), official.title(language), official.phone());
    }
}
