package org.biaogan.metrics.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.observation.ObservationStatus;

/**
 * One figure that a unit is asked for.
 *
 * @param period the indicator's own, the last that ends on or before the one asked for
 * @param closed whether the period takes entries no more; corrections then wait for another approver
 * @param value what is known; null where nothing is, or the status says that there is none
 * @param pendingValue what waits for approval
 * @param draft what the caller has saved for it; nobody else sees it
 * @param previous the period before, be it in the year before
 * @param lastYear the same period of the year before
 * @param figures the id of the value; what waits has none, as nobody can see it yet
 */
public record EntryItem(
        String indicator,
        String name,
        String nameEn,
        String unitOfMeasure,
        int decimals,
        Measure measure,
        Basis basis,
        String period,
        EntryState state,
        boolean closed,
        BigDecimal value,
        ObservationStatus status,
        BigDecimal pendingValue,
        DraftRow draft,
        EarlierValue previous,
        EarlierValue lastYear,
        PlausibleView plausible,
        LocalDate dueOn,
        Map<String, String> figures) {}
