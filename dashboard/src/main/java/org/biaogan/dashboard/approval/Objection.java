package org.biaogan.dashboard.approval;

import java.util.Arrays;

/** Why the metrics service lets a decision not stand, as far as it is worth words of its own. */
public enum Objection {
    OWN_SUBMISSION,
    FORBIDDEN_UNIT,
    NOT_YOURS,
    ALREADY_APPROVED,
    ALREADY_DECIDED,
    OVERTAKEN,
    UNKNOWN_SUBMISSION,
    /** The key of the form went with other decisions before. */
    OTHER_BODY,
    /** In the service's own words. */
    OTHER;

    static Objection of(String code) {
        return Arrays.stream(values())
                .filter(objection -> objection.name().equals(code))
                .findFirst()
                .orElse(OTHER);
    }
}
