package org.biaogan.dashboard.entry;

import java.util.Arrays;
import java.util.Locale;
import org.biaogan.dashboard.language.Language;

/** A column of the sheet that a remark can be about. */
public enum Column {
    INDICATOR,
    UNIT,
    PERIOD,
    MEASURE,
    BASIS,
    VALUE,
    STATUS,
    SOURCE,
    RELEASED_ON,
    REASON,
    UNIT_OF_MEASURE;

    /**
     * The column that holds a field such as {@code releasedOn}, in the reader's words; an unknown one as it came. A sheet's
     * own header names the field last.
     */
    static String word(String header, Language language) {
        String name = header.substring(header.lastIndexOf(' ') + 1)
                .replaceAll("([A-Z])", "_$1")
                .toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.name().equals(name))
                .findFirst()
                .map(language.words(EntryWords.class)::column)
                .orElse(header);
    }
}
