package org.biaogan.reports.printing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patient the press is. */
@ConfigMapping(prefix = "biaogan.printing")
interface PrintSettings {

    /**
     * How often each replica looks for reports that wait; an order given to the replica itself is printed at once.
     * Shorter finds the orders of a crashed replica sooner and asks the database more often.
     */
    @WithDefault("5s")
    String poll();

    /**
     * How long a report belongs to the worker that took it. Longer than any printing takes, or it is printed twice
     * (and stored once); shorter gets a report back sooner after a crash.
     */
    @WithDefault("60S")
    Duration lease();

    /** After a failed attempt, the time until the next. */
    @WithDefault("10S")
    Duration pause();

    /** After so many attempts a report is FAILED. */
    @WithDefault("3")
    int attempts();

    /** How long a stopping replica waits for the document at the press. */
    @WithDefault("15S")
    Duration farewell();
}
