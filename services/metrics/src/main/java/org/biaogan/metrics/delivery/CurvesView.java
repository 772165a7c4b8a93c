package org.biaogan.metrics.delivery;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.earnedvalue.PaperFlag;
import org.biaogan.metrics.earnedvalue.ProjectState;
import org.biaogan.metrics.light.Light;

/**
 * How a project runs against its plan, as one table and what follows from it.
 *
 * @param asOf as of when everything was known
 * @param points one for each month and each ten days reported, in the order of the calendar
 * @param spi schedule performance from physical progress; null with a note where it is not available
 * @param cpi cost performance; null with a note unless actual cost was reported
 * @param paper signs that the last report stands on paper only
 * @param light null where a state says why there is none
 * @param deviationPoints physical − expected progress at the end of the last report
 * @param expectedPercent share of the planned time gone then
 * @param confidence what a reviewer stated last; null where nobody has
 * @param disagrees whether light and confidence say different things
 * @param figures ids of the numbers by the names of their fields; what depends on the day has none
 */
public record CurvesView(
        String project,
        String moneyUnit,
        Instant asOf,
        List<CurvePointView> points,
        BigDecimal spi,
        String spiNote,
        String spiNoteEn,
        BigDecimal cpi,
        String cpiNote,
        String cpiNoteEn,
        List<PaperFlag> paper,
        Light light,
        ProjectState state,
        BigDecimal deviationPoints,
        BigDecimal physicalPercent,
        BigDecimal expectedPercent,
        String reportedPeriod,
        LightingRule rule,
        ConfidenceView confidence,
        boolean disagrees,
        Map<String, String> figures) {

    /** The edition of the rule that lights it. */
    public record LightingRule(String code, int version) {}
}
