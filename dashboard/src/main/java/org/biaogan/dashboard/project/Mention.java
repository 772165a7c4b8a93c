package org.biaogan.dashboard.project;

import org.biaogan.dashboard.language.Language;

/**
 * A project where it is spoken of: its name, which leads to its page, and by what else it is known.
 *
 * @param about its code, and its unit where that is known
 */
public record Mention(String link, String name, String about, boolean flagship, String flagshipWord) {

    /** A project of a unit, named in both languages. */
    public static Mention of(
            String code,
            String name,
            String nameEn,
            String unitName,
            String unitNameEn,
            boolean flagship,
            Language language) {
        String unit = language.pick(unitName, unitNameEn);
        return new Mention(
                "/projects/" + code,
                language.pick(name, nameEn),
                unit == null ? code : code + " · " + unit,
                flagship,
                language.words(ProjectWords.class).flagship());
    }
}
