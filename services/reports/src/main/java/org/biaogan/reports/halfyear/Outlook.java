package org.biaogan.reports.halfyear;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.biaogan.reports.metrics.Standing;

/** What is said of the rest of the year (全年走势): how many targets are likely, and of each unlikely one what it takes. */
record Outlook(String summary, List<String> unlikely) {

    private static final BigDecimal LIKELY = new BigDecimal("0.8");
    private static final BigDecimal EVEN = new BigDecimal("0.5");

    static Outlook of(List<Standing> standings) {
        List<Standing> ahead = standings.stream().filter(Prospect::isAhead).toList();
        return new Outlook(
                summary(ahead),
                ahead.stream()
                        .filter(standing -> isBelow(EVEN, standing))
                        .sorted(Comparator.comparing(Standing::probability))
                        .map(Outlook::sentence)
                        .toList());
    }

    private static String summary(List<Standing> ahead) {
        List<Standing> judged = ahead.stream()
                .filter(standing -> standing.probability() != null)
                .toList();
        if (ahead.isEmpty()) {
            return "全年已无剩余月份，或各项指标都不按累计数考核，不作全年预测。";
        }
        if (judged.isEmpty()) {
            return "各项指标的往年同期数不足以作全年预测，下表只列剩余月份的要求。";
        }
        long likely =
                judged.stream().filter(standing -> !isBelow(LIKELY, standing)).count();
        long unlikely =
                judged.stream().filter(standing -> isBelow(EVEN, standing)).count();
        return "按往年同期占全年的比重预测，可判断能否达到全年目标的指标共" + judged.size() + "项：达标概率在80%及以上的" + likely + "项，50%至80%的"
                + (judged.size() - likely - unlikely) + "项，不足50%的" + unlikely + "项。";
    }

    private static boolean isBelow(BigDecimal bound, Standing standing) {
        return standing.probability() != null && standing.probability().compareTo(bound) < 0;
    }

    private static String sentence(Standing standing) {
        List<String> clauses = new ArrayList<>();
        clauses.add("预计全年" + amount(standing, standing.forecast()) + "（80%区间"
                + Shown.number(standing.forecastLow(), standing.decimals()) + "～"
                + Shown.number(standing.forecastHigh(), standing.decimals()) + "）");
        clauses.add((standing.isCeiling() ? "控制在" : "达到") + "全年目标" + Shown.target(standing)
                + Shown.orEmpty(standing.unitOfMeasure()) + (standing.isCeiling() ? "以内" : "") + "的概率为"
                + Shown.probability(standing.probability()));
        rest(standing, clauses);
        return standing.indicatorName() + "：" + String.join("，", clauses) + "。";
    }

    private static void rest(Standing standing, List<String> clauses) {
        if (standing.requiredPerMonth() != null) {
            clauses.add("剩余" + standing.remainingMonths() + "个月月均" + (standing.isCeiling() ? "不超过" : "须完成")
                    + amount(standing, standing.requiredPerMonth()));
        }
        if (standing.requiredGrowthPercent() != null) {
            clauses.add((standing.isCeiling() ? "同比增速不高于" : "同比增速不低于")
                    + Shown.percentage(standing.requiredGrowthPercent()));
        }
    }

    private static String amount(Standing standing, BigDecimal number) {
        return Shown.number(number, standing.decimals()) + Shown.orEmpty(standing.unitOfMeasure());
    }
}
