package org.biaogan.local.demonstration;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/** The published figures of one indicator in one unit, for any month. */
interface Series {

    /** The figure of the period that ends with this month, rounded as it is published. */
    BigDecimal at(YearMonth month);

    /** The series of a unit that reports the sum of others. */
    static Series sum(List<Series> parts) {
        return month -> parts.stream().map(part -> part.at(month)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
