package org.biaogan.metrics.progress;

import java.math.BigDecimal;
import org.biaogan.metrics.period.TimePeriod;

/**
 * What is known of one period (读数): nothing, a value, or a report that there is none, by the status codes of SDMX.
 *
 * @param status a code of CL_OBS_STATUS; null where nothing is known
 * @param value null where nothing is known or reported without a value
 */
public record Reading(String status, BigDecimal value) {

    /** Nobody has reported the period. */
    public static final Reading NOTHING = new Reading(null, null);

    /** Something was said of the period, and no number can be formed of it (status M). */
    public static final Reading MISSING = new Reading("M", null);

    private static final String INCLUDED_ELSEWHERE = "K";
    private static final String INCLUDES_ANOTHER = "W";

    public Reading {
        if (status == null && value != null) {
            throw new IllegalArgumentException("a value has a status");
        }
    }

    /** As it counts at a period: a January nobody posted is in February where the indicator says so. */
    public Reading at(TimePeriod period, boolean januaryInFebruary) {
        boolean included = januaryInFebruary && period.isJanuary() && isNothing();
        return included ? new Reading(INCLUDED_ELSEWHERE, null) : this;
    }

    public boolean isNothing() {
        return status == null;
    }

    /** Status K: a January published together with its February. */
    public boolean isIncludedElsewhere() {
        return INCLUDED_ELSEWHERE.equals(status);
    }

    /** Status W: a February that carries its January. */
    public boolean includesAnother() {
        return INCLUDES_ANOTHER.equals(status);
    }

    /** Its value, or why there is none. */
    public Derived derived() {
        if (value != null) {
            return Derived.of(value);
        }
        if (isIncludedElsewhere()) {
            return Derived.absent(Absence.INCLUDED_IN_FEBRUARY);
        }
        return Derived.absent(isNothing() ? Absence.NOTHING_KNOWN : Absence.REPORTED_WITHOUT_VALUE);
    }
}
