package org.biaogan.dashboard.problem;

import java.math.BigDecimal;

/** A red light that nobody looks after yet (红灯立案建议), as the metrics service tells of it. */
record Proposal(
        String id,
        String title,
        String description,
        String indicator,
        String indicatorName,
        String indicatorNameEn,
        String unit,
        String unitName,
        String unitNameEn,
        String project,
        String projectName,
        String projectNameEn,
        LightSeen light,
        String owner,
        String official,
        String officialName) {

    /** @param deviationUnit POINTS, PLACES, or UNIT for the indicator's own */
    record LightSeen(String period, BigDecimal deviation, String deviationUnit) {}

    boolean isOfProject() {
        return project != null;
    }
}
