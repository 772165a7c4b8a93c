package org.biaogan.local.demonstration;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What an invented project reports month by month, up to the last one due. */
record ProjectReports(ProjectPlan plan, LocalDate today, YearMonth last) {

    private static final int MOST_MONTHS = 14;
    private static final double ADVANCE = 0.04;

    /** The months reported, oldest first: at most fourteen, none after completion. */
    List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        if (plan.isBegun()) {
            YearMonth start = plan.start(today);
            YearMonth end = plan.isDone() ? start.plusMonths(plan.months() - 1L) : last;
            for (YearMonth month = earliest(start, end); !month.isAfter(end); month = month.plusMonths(1)) {
                months.add(month);
            }
        }
        return months;
    }

    /** The report on a month; photographs where it has any to show. */
    ObjectNode of(YearMonth month) {
        double planned = planned(month);
        double before = planned(month.minusMonths(1));
        double lastYear = planned(YearMonth.of(month.getYear() - 1, 12));
        long physical = Math.min(100, Math.round(planned * plan.pace() * 100));
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("project", plan.code()).put("period", month.toString());
        report.put("planned", money(planned - before));
        report.put("completed", completed(month) - completed(month.minusMonths(1)));
        report.put("completedThisYear", completed(month) - money(lastYear * plan.spends()));
        report.put("completedSinceStart", completed(month));
        report.put("inPlace", money(Math.min(1, planned * plan.funded() + (plan.paper() ? 0 : ADVANCE))));
        report.put("physicalPercent", physical).put("physicalWords", words(physical));
        report.put("peopleOnSite", plan.paper() ? 6 : 20 + plan.total() / 4000);
        report.put("peopleExpected", 22 + plan.total() / 4000);
        return report;
    }

    /** How much is built by the end of a month, in per cent. */
    int percent(YearMonth month) {
        return (int) Math.min(100, Math.round(planned(month) * plan.pace() * 100));
    }

    private static YearMonth earliest(YearMonth start, YearMonth end) {
        YearMonth first = end.minusMonths(MOST_MONTHS - 1L);
        return first.isAfter(start) ? first : start;
    }

    private double planned(YearMonth month) {
        return plan.plannedShare(ChronoUnit.MONTHS.between(plan.start(today), month) + 1.0);
    }

    private long completed(YearMonth month) {
        return money(planned(month) * plan.spends());
    }

    private long money(double share) {
        return Math.round(plan.total() * share);
    }

    private static String words(long percent) {
        if (percent >= 100) {
            return "全部完工";
        }
        return percent < 15 ? "场平与基础施工" : percent < 45 ? "主体结构施工" : percent < 75 ? "围护与设备安装" : "调试与收尾";
    }
}
