package org.biaogan.reports.halfyear;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.biaogan.reports.metrics.Standing;

/** What the reader must know about single figures (附注), as version 2 says it. */
final class Remarks {

    private static final String OF_UNITS = "SUM_OF_UNITS";
    private static final String OF_PERIOD = "◇";

    private Remarks() {}

    /** Behind the actual: that it is a sum, of single periods or of the units below. */
    static String markOf(Standing standing) {
        if (standing.derivation() == null) {
            return "";
        }
        return OF_UNITS.equals(standing.derivation()) ? "△" : "*";
    }

    /** Behind the growth: its own status, where that is not the usual one, and that it is of the period alone. */
    static String markOfGrowth(Standing standing) {
        if (standing.growthPublished() == null) {
            return "";
        }
        String status =
                standing.growthStatus() == null || standing.growthStatus().equals("A") ? "" : standing.growthStatus();
        return Span.ofGrowth(standing).isEmpty() ? status : status + OF_PERIOD;
    }

    static List<String> of(List<Standing> standings) {
        List<String> remarks = new ArrayList<>();
        Notes.addIfAny(remarks, "数据标识：", Notes.statusMarks(statuses(standings)));
        addWhere(remarks, standings, "*", "带*的实际完成数由各期数加总得出，不是公布数。");
        addWhere(remarks, standings, "△", "带△的实际完成数由下级单位数加总得出，不是本级上报数。");
        if (standings.stream().anyMatch(standing -> markOfGrowth(standing).endsWith(OF_PERIOD))) {
            remarks.add("带◇的同比增速为当月（当季）增速，与旁边的累计完成数不是同一时段。");
        }
        standings.stream().map(Notes::trajectory).filter(Objects::nonNull).forEach(remarks::add);
        standings.stream()
                .filter(Remarks::saysSomethingOfGrowth)
                .map(standing -> standing.indicatorName() + "：" + standing.growthNote())
                .forEach(remarks::add);
        return remarks;
    }

    /** Of actuals and of the growths printed. */
    private static Stream<String> statuses(List<Standing> standings) {
        return standings.stream().flatMap(standing -> Stream.of(
                        standing.status(), standing.growthPublished() == null ? null : standing.growthStatus())
                .filter(Objects::nonNull));
    }

    private static boolean saysSomethingOfGrowth(Standing standing) {
        boolean showsGrowth = standing.growthPublished() != null || "GROWTH".equals(standing.measure());
        return standing.growthNote() != null && showsGrowth;
    }

    private static void addWhere(List<String> remarks, List<Standing> standings, String mark, String remark) {
        if (standings.stream().anyMatch(standing -> standing.actual() != null && mark.equals(markOf(standing)))) {
            remarks.add(remark);
        }
    }
}
