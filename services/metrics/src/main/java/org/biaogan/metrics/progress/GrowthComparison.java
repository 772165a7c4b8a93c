package org.biaogan.metrics.progress;

import java.math.BigDecimal;

/**
 * Growth as published beside growth that the levels imply (公布增速与推算增速), both in per cent. They differ where scope or
 * prices changed, and neither replaces the other: retail sales of January and February 2018 were published as +9.7 % and
 * imply +5.4 %, because the level of 2017 was revised.
 *
 * @param published null where none was published
 */
public record GrowthComparison(BigDecimal published, Derived implied) {

    /** A difference up to this many points is what rounding the published numbers leaves. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    /** Published less implied, in percentage points, unrounded. */
    public Derived difference() {
        return Derived.known(published).isPresent()
                ? implied.map(published::subtract)
                : Derived.absent(Absence.NOTHING_KNOWN);
    }

    /** Whether the two differ by more than rounding explains. */
    public boolean needsExplaining() {
        return difference().isPresent() && difference().value().abs().compareTo(ROUNDING) > 0;
    }
}
