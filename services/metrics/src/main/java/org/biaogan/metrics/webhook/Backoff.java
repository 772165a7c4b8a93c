package org.biaogan.metrics.webhook;

import java.time.Duration;

/** How long to wait after a failed attempt: twice as long each time, and never all at once. */
final class Backoff {

    /** After so long without success a delivery is given up. */
    static final Duration LONGEST = Duration.ofDays(1);

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration MOST = Duration.ofHours(2);
    private static final int MOST_DOUBLINGS = 10;

    private Backoff() {}

    /**
     * @param attempts made so far, from 1
     * @param chance from 0 to below 1, drawn anew each time: subscribers that failed together are not asked together
     */
    static Duration after(int attempts, double chance) {
        long doubled = FIRST.toMillis() << Math.min(attempts - 1, MOST_DOUBLINGS);
        long whole = Math.min(doubled, MOST.toMillis());
        return Duration.ofMillis(whole / 2 + (long) (whole / 2 * chance));
    }
}
