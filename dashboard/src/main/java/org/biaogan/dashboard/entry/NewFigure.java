package org.biaogan.dashboard.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;

/** A figure as it is submitted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NewFigure(
        String indicator,
        String unit,
        String period,
        String measure,
        BigDecimal value,
        String status,
        String source,
        String releasedOn,
        String reason) {}
