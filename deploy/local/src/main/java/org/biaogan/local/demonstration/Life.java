package org.biaogan.local.demonstration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What makes figures those of real life: seasons, corrections, and what is late or missing. */
record Life(
        Map<String, List<Double>> seasons,
        List<Correction> corrections,
        List<Place> late,
        List<Place> unreported,
        List<Unmeasured> unmeasured) {

    /** A series: an indicator in a unit. */
    record Place(String indicator, String unit) {}

    /** A first value that was off by a factor, and why it was corrected. */
    record Correction(String indicator, String unit, int back, BigDecimal factor, String reason) {}

    /** A latest period reported without a figure. */
    record Unmeasured(String indicator, String unit, String status) {}

    boolean isLate(String indicator, String unit) {
        return late.contains(new Place(indicator, unit));
    }

    /** Whether a unit leaves it to those below it to report. */
    boolean isUnreported(String indicator, String unit) {
        return unreported.contains(new Place(indicator, unit));
    }

    Optional<Unmeasured> unmeasured(String indicator, String unit) {
        return unmeasured.stream()
                .filter(one -> one.indicator().equals(indicator) && one.unit().equals(unit))
                .findFirst();
    }

    Optional<Correction> correction(String indicator, String unit) {
        return corrections.stream()
                .filter(one -> one.indicator().equals(indicator) && one.unit().equals(unit))
                .findFirst();
    }
}
