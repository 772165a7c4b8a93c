package org.biaogan.metrics.closing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Whether a figure may still be entered, and what decides that (锁定).
 *
 * @param by null where nothing ever closes it
 * @param code of the rule or of the closing by hand
 * @param who closed or opened it by hand; null by rule
 * @param since when it was closed or opened by hand; null by rule
 * @param closesOn the first day on which it is closed by rule; null by hand
 */
public record Lock(boolean closed, By by, String code, String who, Instant since, LocalDate closesOn) {

    static final Lock NONE = new Lock(false, null, null, null, null, null);

    /** What decides. */
    public enum By {
        /** A closing rule. */
        RULE,
        /** A person. */
        HAND
    }

    static Lock by(HandClosing hand) {
        return new Lock(hand.closed(), By.HAND, hand.code(), hand.by(), hand.since(), null);
    }

    static Lock by(ClosingRule rule, LocalDate closesOn, LocalDate today) {
        return new Lock(!today.isBefore(closesOn), By.RULE, rule.code(), null, null, closesOn);
    }

    /** Who or what closed it, for people. */
    public String reason() {
        return by == By.HAND
                ? "%s closed it by hand (%s)".formatted(who, code)
                : "rule '%s' closed it on %s".formatted(code, closesOn);
    }
}
