package org.biaogan.metrics.outlook;

import java.math.BigDecimal;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Direction;

/** What a target asks of the months left (剩余任务): to bring something, to use no more, to raise or to lower a stock. */
public enum Aim {
    /** A sum is to be gathered. */
    GATHER,
    /** A sum is not to be exceeded; what is left is an allowance. */
    STAY_WITHIN,
    /** A stock is to grow. */
    RAISE,
    /** A stock is to shrink. */
    LOWER;

    /** That of a level or count with a single value to reach. */
    public static Aim of(Basis basis, Direction direction) {
        boolean down = direction == Direction.DOWN;
        if (basis == Basis.POINT) {
            return down ? LOWER : RAISE;
        }
        return down ? STAY_WITHIN : GATHER;
    }

    public boolean isStock() {
        return this == RAISE || this == LOWER;
    }

    /** An amount counted so that what the target asks for is above zero. */
    BigDecimal towards(BigDecimal amount) {
        return this == LOWER ? amount.negate() : amount;
    }

    /** Whether what is to be done, or may be used, has been managed before: an allowance the larger, a task the smaller. */
    boolean isManagedBy(BigDecimal wanted, BigDecimal precedent) {
        int more = wanted.compareTo(precedent);
        return this == STAY_WITHIN ? more >= 0 : more <= 0;
    }

    /** The better of two precedents: the least used, or the most brought. */
    BigDecimal better(BigDecimal one, BigDecimal other) {
        return this == STAY_WITHIN ? one.min(other) : one.max(other);
    }
}
