package org.biaogan.reports.halfyear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.biaogan.reports.metrics.Standing;

/** The sentences of the report, made by rule from its figures; every number in them is one of the table's. */
record Narrative(String summary, List<String> ahead, List<String> behind, List<String> reporting) {

    static Narrative of(Figures figures, HalfYear period, List<Standing> lagging) {
        List<Standing> onTrack = figures.standings().stream()
                .filter(Standing::isOnTrack)
                .sorted(Comparator.comparing(Standing::deviation, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
        return new Narrative(
                summary(figures, period, Tally.of(figures.standings())),
                onTrack.stream().map(Narrative::sentence).toList(),
                lagging.stream().map(Narrative::sentence).toList(),
                reporting(figures.standings()));
    }

    private static String summary(Figures figures, HalfYear period, Tally tally) {
        StringBuilder text = new StringBuilder();
        text.append("%s，%s纳入监测的指标共%d项，其中设定年度目标的%d项。"
                .formatted(period.words(), figures.unitName(), tally.all(), tally.withTarget()));
        if (tally.withTarget() == 0) {
            return text.toString();
        }
        text.append("达到或超过序时进度的%d项（其中已完成全年目标的%d项），落后于序时进度的%d项（其中红灯%d项）"
                .formatted(tally.onTrack(), tally.met(), tally.behind(), tally.red()));
        append(text, tally.late(), "逾期未报的%d项");
        append(text, tally.notDue(), "未到报期的%d项");
        append(text, tally.noData(), "暂无数据的%d项");
        return text.append("。").toString();
    }

    private static void append(StringBuilder text, int count, String words) {
        if (count > 0) {
            text.append("，").append(words.formatted(count));
        }
    }

    private static String sentence(Standing standing) {
        StringBuilder text = new StringBuilder(standing.indicatorName()).append("：");
        text.append(standing.period()).append(isYearToDate(standing) ? "累计" : "为");
        text.append(Shown.number(standing.actual(), standing.decimals()))
                .append(Shown.orEmpty(standing.unitOfMeasure()));
        if (standing.growthPublished() != null) {
            text.append("，同比增速").append(Shown.percentage(standing.growthPublished()));
        }
        if (standing.hasCompletion()) {
            text.append(standing.isCeiling() ? "，已用全年控制数的" : "，完成全年目标的")
                    .append(Shown.percentage(standing.completionPercent()));
        } else {
            text.append("，全年目标").append(Shown.target(standing)).append(Shown.orEmpty(standing.unitOfMeasure()));
        }
        return text.append(distance(standing)).append("。").toString();
    }

    private static String distance(Standing standing) {
        if (standing.deviation() == null) {
            return standing.stands("MET") ? "，已完成全年目标" : "";
        }
        String against = standing.hasCompletion() ? "序时进度" : "目标";
        String distance = Shown.distance(standing);
        if (standing.deviation().signum() == 0) {
            return "，与" + against + "持平";
        }
        return (standing.deviation().signum() > 0 ? "，好于" : "，差于") + against + distance;
    }

    private static boolean isYearToDate(Standing standing) {
        return "YTD".equals(standing.basis()) && standing.unitOfMeasure() != null && standing.hasCompletion();
    }

    private static List<String> reporting(List<Standing> standings) {
        List<String> sentences = new ArrayList<>();
        list(sentences, standings, "LATE", "逾期未报：");
        list(sentences, standings, "NOT_DUE", "未到报期：");
        list(sentences, standings, "NO_DATA", "暂无数据：");
        list(sentences, standings, "NO_TARGET", "未设年度目标：");
        return sentences;
    }

    private static void list(List<String> sentences, List<Standing> standings, String state, String words) {
        String names = standings.stream()
                .filter(standing -> standing.stands(state))
                .map(standing -> standing.indicatorName()
                        + ("LATE".equals(state) && standing.dueOn() != null ? "（应于" + standing.dueOn() + "前报送）" : ""))
                .collect(Collectors.joining("、"));
        if (!names.isEmpty()) {
            sentences.add(words + names + "。");
        }
    }
}
