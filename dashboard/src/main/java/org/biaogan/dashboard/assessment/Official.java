package org.biaogan.dashboard.assessment;

import org.biaogan.dashboard.language.Language;

/** An official who answers for a target (责任人). */
public record Official(String code, String name, String nameEn, String title, String titleEn, String phone) {

    /** In the reader's language. */
    public String name(Language language) {
        return language.pick(name, nameEn);
    }

    /** The office held, in the reader's language; may be absent. */
    public String title(Language language) {
        return language.pick(title, titleEn);
    }
}
