package org.biaogan.reports.halfyear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaogan.reports.metrics.Standing;

/** The sentences of the report, made by rule from its figures; every number in them is one of the table's. */
record Narrative(String summary, List<String> ahead, List<String> behind, List<String> reporting) {

    /**
     * @param lagging what is behind, the farthest first
     * @param span how the time of a figure is said
     */
    static Narrative of(Figures figures, HalfYear period, List<Standing> lagging, Function<Standing, String> span) {
        List<Standing> onTrack = figures.standings().stream()
                .filter(Standing::isOnTrack)
                .sorted(Comparator.comparing(Standing::deviation, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
        return new Narrative(
                summary(figures, period, Tally.of(figures.standings())),
                onTrack.stream().map(standing -> sentence(standing, span)).toList(),
                lagging.stream().map(standing -> sentence(standing, span)).toList(),
                reporting(figures.standings()));
    }

    private static String summary(Figures figures, HalfYear period, Tally tally) {
        StringBuilder text = new StringBuilder();
        append(text, period.words() + "，" + figures.unitName() + "纳入监测的指标共", tally.all(), "项");
        append(text, "，其中设定年度目标的", tally.withTarget(), "项。");
        if (tally.withTarget() == 0) {
            return text.toString();
        }
        append(text, "达到或超过序时进度的", tally.onTrack(), "项");
        append(text, "（其中已完成全年目标的", tally.met(), "项）");
        append(text, "，落后于序时进度的", tally.behind(), "项");
        append(text, "（其中红灯", tally.red(), "项）");
        appendIfAny(text, "，逾期未报的", tally.late());
        appendIfAny(text, "，未到报期的", tally.notDue());
        appendIfAny(text, "，暂无数据的", tally.noData());
        return text.append("。").toString();
    }

    private static void appendIfAny(StringBuilder text, String words, int count) {
        if (count > 0) {
            append(text, words, count, "项");
        }
    }

    private static void append(StringBuilder text, String words, int count, String after) {
        text.append(words).append(count).append(after);
    }

    private static String sentence(Standing standing, Function<Standing, String> span) {
        StringBuilder text = new StringBuilder(standing.indicatorName()).append("：");
        text.append(span.apply(standing)).append(standing.isStock() && standing.hasCompletion() ? "末" : "");
        text.append(standing.hasCompletion() && !standing.isStock() ? "完成" : "为");
        text.append(Shown.number(standing.actual(), standing.decimals()))
                .append(Shown.orEmpty(standing.unitOfMeasure()));
        if (standing.growthPublished() != null) {
            text.append("，")
                    .append(Span.ofGrowth(standing))
                    .append("同比增速")
                    .append(Shown.percentage(standing.growthPublished()));
        }
        return text.append(completion(standing))
                .append(distance(standing))
                .append("。")
                .toString();
    }

    private static String completion(Standing standing) {
        String target = "，全年目标" + Shown.target(standing) + Shown.orEmpty(standing.unitOfMeasure());
        if (!standing.hasCompletion()) {
            return target;
        }
        String percentage = Shown.percentage(standing.completionPercent());
        if (standing.isStock()) {
            return target + "，从基数到目标已完成" + percentage;
        }
        return (standing.isCeiling() ? "，已用全年控制数的" : "，完成全年目标的") + percentage;
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
