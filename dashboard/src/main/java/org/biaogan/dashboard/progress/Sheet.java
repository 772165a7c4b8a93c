package org.biaogan.dashboard.progress;

import java.math.BigDecimal;
import java.util.List;

/** What a unit is asked to report on, as the service describes it. */
record Sheet(String unit, String period, boolean closed, List<Item> items) {

    /** One project; what waits is held before what is known. */
    record Item(
            String project,
            String name,
            String nameEn,
            String unitName,
            String moneyUnit,
            BigDecimal planThisYear,
            String state,
            boolean closed,
            Report known,
            Report pending,
            Report previous) {

        /** What the fields hold beforehand; a reason belongs to the correction it was given for, so it is not repeated. */
        String beforehand(Quantity quantity) {
            Report held = pending == null ? known : pending;
            return held == null || quantity == Quantity.REASON ? "" : held.text(quantity);
        }
    }
}
