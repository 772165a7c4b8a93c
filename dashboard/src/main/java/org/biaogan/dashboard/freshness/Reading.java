package org.biaogan.dashboard.freshness;

import java.time.Instant;
import java.util.function.Function;

/**
 * Something read from a service.
 *
 * @param takenAt when the service said so
 * @param stale whether the service could not be asked again since
 */
public record Reading<T>(T value, Instant takenAt, boolean stale) {

    /** The same reading of something made from the value. */
    public <R> Reading<R> map(Function<T, R> change) {
        return new Reading<>(change.apply(value), takenAt, stale);
    }
}
