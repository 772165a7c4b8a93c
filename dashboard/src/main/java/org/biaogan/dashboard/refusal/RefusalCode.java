package org.biaogan.dashboard.refusal;

import java.util.Arrays;
import java.util.Optional;

/** Why a service refuses something, or wonders about it, as far as there are words for it here (拒绝原因). */
public enum RefusalCode {
    REQUIRED,
    MALFORMED,
    MALFORMED_CODE,
    MALFORMED_TEXT,
    MALFORMED_PERIOD,
    MALFORMED_DATE,
    MALFORMED_ROW,
    NOT_A_NUMBER,
    TOO_LONG,
    OUT_OF_RANGE,
    IN_THE_FUTURE,
    UNKNOWN_WORD,
    UNKNOWN_UNIT,
    UNKNOWN_INDICATOR,
    UNKNOWN_OFFICIAL,
    UNKNOWN_LIGHT_RULE,
    UNKNOWN_THEME,
    UNKNOWN_SUBMISSION,
    RETIRED,
    TAKEN,
    REFERENCED,
    OTHER_CODE,
    OTHER_SUBJECT,
    GIVEN_BY_SERVICE,
    STALE,
    OVERTAKEN,
    RULES_CHANGED,
    OTHER_BODY,
    IN_PROGRESS,
    BATCH_SIZE,
    TOO_LARGE,
    FORBIDDEN_UNIT,
    PERIOD_CLOSED,
    NOT_OVER,
    REASON_REQUIRED,
    NO_VALUE_WITH_STATUS,
    OTHER_MEASURE,
    OTHER_BASIS,
    OTHER_FREQUENCY,
    OTHER_UNIT_OF_MEASURE,
    DUPLICATE,
    STILL_PENDING,
    IMPLAUSIBLE,
    FALLING_YTD,
    OWN_SUBMISSION,
    NOT_YOURS,
    ALREADY_APPROVED,
    ALREADY_DECIDED,
    UNKNOWN_COLUMN,
    MISSING_COLUMN,
    DUPLICATE_COLUMN,
    CONSTANT_AND_COLUMN,
    CELL_COUNT,
    CELL_ERROR,
    NOT_A_WORKBOOK,
    UNREADABLE_TEXT,
    EMPTY,
    ROWS_REFUSED,
    NOTHING_DELETED,
    MERGE_INCOMPLETE,
    VALUE_OR_RANGE,
    VALUE_WANTED,
    RANGE_WANTED,
    NOT_A_PLACE,
    LOW_ABOVE_HIGH,
    CUSTOM_ONLY,
    NOT_RISING,
    FALLING,
    YEAR_NOT_ENDED,
    TARGET_NOT_REACHED,
    GAP,
    OVERLAP,
    NOTHING_LEFT,
    NO_OTHERWISE,
    REST_TAKEN_EARLY,
    EMPTY_BAND,
    NO_LIGHT,
    NO_QUANTITY,
    SENSELESS_ROW,
    RESERVED,
    DEFAULT_RULE,
    EXACTLY_ONE,
    NOTHING_KNOWN,
    LAST_YEAR_UNKNOWN,
    NOT_ADDITIVE,
    UNKNOWN_PROJECT,
    UNKNOWN_FILE,
    FILE_OF_ANOTHER_PROJECT,
    OTHER_CONTENT,
    OTHER_DAY,
    INCOMPLETE,
    TOO_MANY,
    TOO_MANY_PIXELS,
    UNREADABLE_IMAGE,
    UNKNOWN_CONTENT,
    EXECUTABLE,
    TRUNCATED,
    WRONG_STATE,
    OWN_HANDLING,
    NOT_LATER,
    IN_THE_PAST,
    NOT_TAKEN,
    MALFORMED_LIST,
    UNKNOWN_SOURCE,
    OTHER_PROJECT,
    OTHER_UNIT,
    DECIDED,
    FORBIDDEN,
    NOT_FOUND;

    private static final int STATUS_FORBIDDEN = 403;
    private static final int STATUS_NOT_FOUND = 404;

    /** By the service's own code; none for one that there are no words for. */
    static Optional<RefusalCode> of(String code) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(code))
                .findFirst();
    }

    /** Of a refusal that says no more than its status. */
    static Optional<RefusalCode> of(int status) {
        return switch (status) {
            case STATUS_FORBIDDEN -> Optional.of(FORBIDDEN);
            case STATUS_NOT_FOUND -> Optional.of(NOT_FOUND);
            default -> Optional.empty();
        };
    }
}
