package org.biaogan.dashboard.progress;

import java.util.Arrays;
import java.util.Optional;

/** What is typed about a project, in the order of the form. */
public enum Quantity {
    PLANNED("planned"),
    COMPLETED("completed"),
    THIS_YEAR("completedThisYear"),
    SINCE_START("completedSinceStart"),
    IN_PLACE("inPlace"),
    ACTUAL_COST("actualCost"),
    PHYSICAL("physicalPercent"),
    ON_SITE("peopleOnSite"),
    EXPECTED("peopleExpected"),
    WORDS("physicalWords"),
    REASON("reason");

    private final String field;

    Quantity(String field) {
        this.field = field;
    }

    /** As the service names it. */
    public String field() {
        return field;
    }

    /** Whether it is a text; all else are numbers. */
    public boolean isText() {
        return this == WORDS || this == REASON;
    }

    /** The one that a refusal is about. */
    static Optional<Quantity> named(String field) {
        return Arrays.stream(values()).filter(one -> one.field.equals(field)).findFirst();
    }
}
