package org.biaogan.dashboard.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.project.ProjectLight;

/**
 * A project against its plan, as the service reckons it; money is in the project's own unit of money.
 *
 * @param figures ids of the numbers by the names of their fields, as those of a point
 */
record Curves(
        String moneyUnit,
        List<Point> points,
        BigDecimal spi,
        String spiNote,
        String spiNoteEn,
        BigDecimal cpi,
        String cpiNote,
        String cpiNoteEn,
        List<Paper> paper,
        String light,
        String state,
        BigDecimal deviationPoints,
        BigDecimal physicalPercent,
        BigDecimal expectedPercent,
        String reportedPeriod,
        Rule rule,
        Stated confidence,
        boolean disagrees,
        Map<String, String> figures) {

    Curves {
        points = points == null ? List.of() : points;
        paper = paper == null ? List.of() : paper;
    }

    /** Where plan and reports stand at a period's end; null is what is not planned, or not reported then. */
    record Point(
            String period,
            BigDecimal planPercent,
            BigDecimal plannedInvestmentPercent,
            BigDecimal completedPercent,
            BigDecimal inPlacePercent,
            BigDecimal physicalPercent,
            BigDecimal plannedInvestment,
            BigDecimal completed,
            BigDecimal inPlace,
            Map<String, String> figures) {}

    /** A sign that progress stands on paper only (纸面进度). */
    record Paper(String code, String reason, String reasonEn) {

        String reason(Language language) {
            return language.pick(reason, reasonEn);
        }
    }

    /** The edition of the rule that lights it. */
    record Rule(String code, int version) {}

    /** How sure a reviewer is, 1 (very low) to 5 (very high). */
    record Stated(int level, String reason, LocalDate on, String by) {}

    ProjectLight projectLight() {
        return ProjectLight.of(light, state);
    }
}
