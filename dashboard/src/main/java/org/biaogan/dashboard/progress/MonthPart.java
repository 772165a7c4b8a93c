package org.biaogan.dashboard.progress;

import jakarta.ws.rs.BadRequestException;
import java.util.Arrays;

/** How much of a month a report is on: all of it or one of its ten days (旬). */
public enum MonthPart {
    WHOLE(""),
    FIRST("-T1"),
    SECOND("-T2"),
    THIRD("-T3");

    private final String suffix;

    MonthPart(String suffix) {
        this.suffix = suffix;
    }

    /** By the word of the form. */
    static MonthPart of(String word) {
        return Arrays.stream(values())
                .filter(part -> part.name().equals(word))
                .findFirst()
                .orElseThrow(BadRequestException::new);
    }

    /** The one that a period is. */
    static MonthPart ofPeriod(String period) {
        return Arrays.stream(values())
                .filter(part -> part != WHOLE && period.endsWith(part.suffix))
                .findFirst()
                .orElse(WHOLE);
    }

    /** The period, as the service writes it. */
    String within(String month) {
        return month + suffix;
    }
}
