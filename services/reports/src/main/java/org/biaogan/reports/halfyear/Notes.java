package org.biaogan.reports.halfyear;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.reports.metrics.Standing;

/** What the reader must know about single figures: marks, rules that gave the lights, differences of growth (附注), as version 1 says it. */
final class Notes {

    private static final Map<String, String> MARKS = marks();
    private static final BigDecimal VISIBLE = new BigDecimal("0.05");

    private Notes() {}

    static List<String> of(List<Standing> standings) {
        List<String> notes = new ArrayList<>();
        addIfAny(notes, "数据标识：", statusMarks(standings.stream().map(Standing::status)));
        if (standings.stream().anyMatch(standing -> standing.derivation() != null && standing.actual() != null)) {
            notes.add("带*的实际完成数由各期数加总得出，不是公布数。");
        }
        addIfAny(notes, "红黄绿灯规则：", lightRules(standings));
        standings.stream().map(Notes::trajectory).filter(Objects::nonNull).forEach(notes::add);
        standings.stream().map(Notes::growth).filter(Objects::nonNull).forEach(notes::add);
        return notes;
    }

    static void addIfAny(List<String> notes, String words, String list) {
        if (!list.isEmpty()) {
            notes.add(words + list + "。");
        }
    }

    static String statusMarks(Stream<String> statuses) {
        return statuses.filter(status -> status != null && !"A".equals(status))
                .distinct()
                .sorted()
                .map(status -> status + " " + MARKS.getOrDefault(status, "见SDMX观测值状态代码表"))
                .collect(Collectors.joining("；"));
    }

    private static String lightRules(List<Standing> standings) {
        return standings.stream()
                .map(Standing::lightRule)
                .filter(Objects::nonNull)
                .map(rule -> rule.code() + " 第" + rule.version() + "版")
                .distinct()
                .sorted()
                .collect(Collectors.joining("、"));
    }

    static String trajectory(Standing standing) {
        Standing.Trajectory trajectory = standing.trajectory();
        return trajectory == null
                        || trajectory.note() == null
                        || trajectory.note().isBlank()
                ? null
                : standing.indicatorName() + "的序时进度：" + trajectory.note();
    }

    /** Growth is a fact, not a quotient: where the levels would give another one, both are named. */
    private static String growth(Standing standing) {
        BigDecimal published = standing.growthPublished();
        BigDecimal implied = standing.growthImplied();
        if (published == null
                || implied == null
                || published.subtract(implied).abs().compareTo(VISIBLE) < 0) {
            return null;
        }
        return standing.indicatorName() + "：公布的同比增速为" + Shown.percentage(published) + "（可比口径），按绝对额推算为"
                + Shown.percentage(implied) + "，两者口径不同，以公布数为准。";
    }

    private static Map<String, String> marks() {
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put("P", "初步数");
        marks.put("E", "估计数");
        marks.put("B", "口径有变动");
        marks.put("K", "并入其他时期（1月并入1—2月）");
        marks.put("W", "含其他时期（2月数含1月）");
        marks.put("M", "缺数");
        marks.put("L", "未采集");
        marks.put("O", "缺数");
        return Map.copyOf(marks);
    }
}
