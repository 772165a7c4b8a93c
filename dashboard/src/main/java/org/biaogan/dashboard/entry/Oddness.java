package org.biaogan.dashboard.entry;

import java.util.Arrays;
import java.util.Optional;
import org.biaogan.dashboard.language.Language;

/** What can be wrong or odd about a figure, as far as these pages have their own words for it; else the service's are shown. */
public enum Oddness {
    NOT_A_NUMBER,
    REQUIRED,
    REASON_REQUIRED,
    NO_VALUE_WITH_STATUS,
    PERIOD_CLOSED,
    NOT_OVER,
    FORBIDDEN_UNIT,
    UNKNOWN_UNIT,
    UNKNOWN_INDICATOR,
    RETIRED,
    OTHER_MEASURE,
    OTHER_BASIS,
    OTHER_FREQUENCY,
    OTHER_UNIT_OF_MEASURE,
    MALFORMED_PERIOD,
    MALFORMED_DATE,
    UNKNOWN_WORD,
    UNKNOWN_COLUMN,
    TOO_LONG,
    DUPLICATE,
    OVERTAKEN,
    CELL_ERROR,
    NOT_A_WORKBOOK,
    EMPTY,
    IMPLAUSIBLE,
    FALLING_YTD;

    /** The sentence for a code in the reader's language. */
    static String sentence(String code, String message, Language language) {
        Optional<Oddness> known = Arrays.stream(values())
                .filter(oddness -> oddness.name().equals(code))
                .findFirst();
        EntryWords words = language.words(EntryWords.class);
        return known.map(words::oddness).orElse(message);
    }
}
