package org.biaogan.metrics.baseline;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * How far a project moved from its plans (偏移): what really happened, or else what is planned now, less what was
 * planned. Positive is later, or dearer.
 *
 * @param first against the first baseline that says anything; null where none does or nothing is planned now
 * @param last against the last baseline where the thing has happened, else against the one before the last; null where
 *     there is none
 */
public record Slip<N>(N first, N last) {

    /**
     * In days.
     *
     * @param planned of each baseline in order; null where it says nothing
     * @param actual null where it has not happened yet
     */
    public static Slip<Long> days(List<LocalDate> planned, LocalDate actual) {
        return between(planned, actual, ChronoUnit.DAYS::between);
    }

    /** In the project's money; what it will have cost in all is known only as the plan of now. */
    public static Slip<BigDecimal> money(List<BigDecimal> planned) {
        return between(planned, null, (then, now) -> now.subtract(then, MathContext.DECIMAL128));
    }

    private static <T, N> Slip<N> between(List<T> planned, T actual, BiFunction<T, T, N> distance) {
        T now = planned.isEmpty() ? null : planned.get(planned.size() - 1);
        T reached = actual == null ? now : actual;
        if (reached == null) {
            return new Slip<>(null, null);
        }
        List<T> said = planned.stream().filter(Objects::nonNull).toList();
        int last = said.size() - (actual == null ? 2 : 1);
        return new Slip<>(
                said.isEmpty() ? null : distance.apply(said.get(0), reached),
                last < 0 ? null : distance.apply(said.get(last), reached));
    }
}
