package org.biaogan.dashboard.intake;

import java.util.Arrays;

/** A field of an observation, so that it can be called something else on the page than in a file. */
public enum ObservationField {
    INDICATOR("indicator"),
    UNIT("unit"),
    PERIOD("period"),
    VALUE("value"),
    MEASURE("measure"),
    BASIS("basis"),
    STATUS("status"),
    SOURCE("source"),
    RELEASED_ON("releasedOn"),
    REASON("reason"),
    UNIT_OF_MEASURE("unitOfMeasure"),
    FREQUENCY("frequency");

    private final String column;

    ObservationField(String column) {
        this.column = column;
    }

    /** The field that files call so. */
    static ObservationField of(String column) {
        return Arrays.stream(values())
                .filter(field -> field.column.equals(column))
                .findFirst()
                .orElseThrow();
    }
}
