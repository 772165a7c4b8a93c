package org.biaogan.metrics.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Whether a figure may still be entered, as others see it.
 *
 * @param by null where nothing ever closes it
 * @param code of the rule, or the id of the closing by hand
 * @param who closed or opened it by hand; null by rule
 * @param since when it was closed, or by hand opened; null while a rule leaves it open
 * @param closesOn the first day on which a rule closes it; null by hand
 */
public record LockView(boolean closed, Lock.By by, String code, String who, Instant since, LocalDate closesOn) {

    static LockView of(Lock lock, ZoneId zone) {
        boolean byRule = lock.closed() && lock.by() == Lock.By.RULE;
        return new LockView(
                lock.closed(),
                lock.by(),
                lock.code(),
                lock.who(),
                byRule ? lock.closesOn().atStartOfDay(zone).toInstant() : lock.since(),
                lock.closesOn());
    }
}
