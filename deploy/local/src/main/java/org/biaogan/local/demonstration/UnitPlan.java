package org.biaogan.local.demonstration;

import java.math.BigDecimal;
import java.util.List;

/** What is particular to one unit in a {@link SeriesPlan}, and what its targets are. */
record UnitPlan(
        double scale,
        boolean sum,
        double attainment,
        double level,
        BigDecimal target,
        BigDecimal floor,
        BigDecimal stretch,
        BigDecimal low,
        BigDecimal high,
        boolean flagship,
        List<String> responsible) {}
