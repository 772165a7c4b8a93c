package org.biaogan.metrics.outlook;

import java.math.BigDecimal;

/** Says in Chinese why the rest of a year is credible or not (研判依据). */
record ReasonInChinese(Pace pace, Amounts amounts) {

    String sentence(Verdict verdict) {
        BigDecimal wanted = pace.wanted().orElse(null);
        if (wanted == null) {
            return "尚无可用的实际数，无法判断。";
        }
        String open = pace.rest().months() == 0 || verdict == Verdict.REACHED || wanted.signum() < 0
                ? done(wanted)
                : required() + mean() + best() + sameMonths() + "，" + word(verdict);
        return open + "。";
    }

    private String done(BigDecimal wanted) {
        boolean ceiling = pace.aim() == Aim.STAY_WITHIN;
        String amount = amounts.zh(wanted.abs());
        if (ceiling) {
            return wanted.signum() < 0 ? "已超出全年控制数" + amount : "全年控制在目标以内，尚余" + amount;
        }
        if (wanted.signum() > 0) {
            return "全年已结束，距目标还差" + amount;
        }
        return wanted.signum() == 0 ? "已恰好达到全年目标" : "已达到全年目标，超出" + amount;
    }

    private String required() {
        String verb =
                switch (pace.aim()) {
                    case GATHER -> "需完成";
                    case STAY_WITHIN -> "最多可用";
                    case RAISE -> "需净增";
                    case LOWER -> "需净减";
                };
        return "剩余%d个月月均%s%s"
                .formatted(
                        pace.rest().months(),
                        verb,
                        amounts.zh(pace.wantedPerMonth().orElseThrow()));
    }

    private String mean() {
        return pace.multipleOfMean() == null ? "" : "，为今年月均的" + Amounts.multiple(pace.multipleOfMean()) + "倍";
    }

    private String best() {
        BigDecimal multiple = pace.multipleOfBest();
        if (multiple == null) {
            return "";
        }
        boolean managed = pace.aim().isManagedBy(multiple, BigDecimal.ONE);
        boolean ceiling = pace.aim() == Aim.STAY_WITHIN;
        String compared = ceiling ? (managed ? "不低于历史最低单月" : "已低于历史最低单月") : managed ? "未超过历史最好单月" : "已超过历史最好单月";
        BestMonth best = pace.bestMonth();
        return "，%s（%d年%d月%s）"
                .formatted(
                        compared,
                        best.period().year(),
                        best.period().endMonth(),
                        amounts.zh(best.value().abs()));
    }

    private String sameMonths() {
        SameMonths past = pace.sameMonths();
        if (!past.areKnown()) {
            return "；上年这些月份的数据不可用，仅据月均和单月判断";
        }
        String verb =
                switch (pace.aim()) {
                    case GATHER -> "完成";
                    case STAY_WITHIN -> "使用";
                    case RAISE -> "净增";
                    case LOWER -> "净减";
                };
        String total = "；上年这些月份共" + verb + amounts.zh(past.lastYear());
        return pace.aim().isStock() ? total + "，近五年最多" + amounts.zh(past.best()) : total + growth(past);
    }

    private String growth(SameMonths past) {
        BigDecimal required = pace.requiredGrowthPercent();
        boolean ceiling = pace.aim() == Aim.STAY_WITHIN;
        StringBuilder words = new StringBuilder();
        if (required != null) {
            boolean rises = required.signum() >= 0;
            String asked = ceiling ? (rises ? "，至多可增长" : "，需下降") : rises ? "，需增长" : "，至多可下降";
            words.append(asked).append(Amounts.percent(required));
        }
        if (past.soFar() != null) {
            words.append("，今年以来").append(changed(past.soFar()));
        }
        if (past.bestGrowth() != null) {
            words.append(ceiling ? "，近五年这些月份最低" : "，近五年这些月份最高").append(changed(past.bestGrowth()));
        }
        return words.toString();
    }

    private static String changed(BigDecimal multiple) {
        BigDecimal percent = SameMonths.percent(multiple);
        return (percent.signum() < 0 ? "下降" : "增长") + Amounts.percent(percent);
    }

    private String word(Verdict verdict) {
        boolean ceiling = pace.aim() == Aim.STAY_WITHIN;
        return switch (verdict) {
            case COMFORTABLE -> ceiling ? "较为宽裕" : "较有把握";
            case CREDIBLE -> ceiling ? "可以控制在内" : "可以实现";
            case DEMANDING -> ceiling ? "需从严控制" : "需加力冲刺";
            case NOT_CREDIBLE -> ceiling ? "难以控制在内" : "难以实现";
            case REACHED, UNKNOWN -> "无法判断";
        };
    }
}
