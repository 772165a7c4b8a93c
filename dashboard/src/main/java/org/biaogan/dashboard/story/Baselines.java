package org.biaogan.dashboard.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** The plans a project has had (基线), and how far it slipped from the first and from the last of them. */
record Baselines(List<Baseline> items, Slips slip) {

    /** One of the plans. */
    record Baseline(
            int number,
            OffsetDateTime since,
            String by,
            String reason,
            LocalDate plannedStart,
            LocalDate plannedCompletion,
            LocalDate plannedProduction,
            BigDecimal totalInvestment) {}

    /** Days are positive where later, money where more. */
    record Slips(Slip start, Slip completion, Slip production, Slip investment) {}

    /** Against the first baseline and against the last; null where there is none. */
    record Slip(BigDecimal first, BigDecimal last) {}
}
