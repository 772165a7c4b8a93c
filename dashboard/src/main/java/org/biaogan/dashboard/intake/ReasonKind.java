package org.biaogan.dashboard.intake;

import java.util.Arrays;

/** Why the metrics service refuses a row, or wonders about it, as far as it is worth words of its own. */
public enum ReasonKind {
    UNKNOWN_COLUMN,
    MISSING_COLUMN,
    DUPLICATE_COLUMN,
    CONSTANT_AND_COLUMN,
    CELL_COUNT,
    CELL_ERROR,
    REQUIRED,
    NOT_A_NUMBER,
    MALFORMED_PERIOD,
    MALFORMED_DATE,
    UNKNOWN_WORD,
    UNKNOWN_INDICATOR,
    UNKNOWN_UNIT,
    RETIRED,
    FORBIDDEN_UNIT,
    PERIOD_CLOSED,
    NOT_OVER,
    REASON_REQUIRED,
    DUPLICATE,
    OTHER_FREQUENCY,
    OTHER_MEASURE,
    OTHER_BASIS,
    OTHER_UNIT_OF_MEASURE,
    NO_VALUE_WITH_STATUS,
    TOO_LONG,
    NOT_A_WORKBOOK,
    UNREADABLE_TEXT,
    FALLING_YTD,
    IMPLAUSIBLE,
    /** In the service's own words. */
    OTHER;

    static ReasonKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(code))
                .findFirst()
                .orElse(OTHER);
    }
}
