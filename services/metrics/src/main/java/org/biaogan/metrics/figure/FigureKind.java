package org.biaogan.metrics.figure;

import java.util.Optional;

/** What a figure says of its subject at a period. The numbers stand in printed ids: they never change, none is reused. */
public enum FigureKind {
    RECORDED(1, "实际数", "actual"),
    PUBLISHED_GROWTH(2, "公布增速", "published growth"),
    SUM_OF_PERIODS(3, "本年累计", "year to date"),
    SUM_OF_UNITS(4, "下级合计", "sum of the units below"),
    TARGET(5, "目标", "target"),
    LOW(6, "目标下限", "lower end of the target"),
    HIGH(7, "目标上限", "upper end of the target"),
    BASE(8, "基数", "base"),
    FLOOR(9, "底线目标", "floor"),
    STRETCH(10, "奋斗目标", "stretch target"),
    COMPLETION(11, "完成率", "completion"),
    EXPECTED(12, "序时进度", "expected share"),
    DEVIATION(13, "超欠序时", "deviation"),
    REMAINING(14, "尚需完成", "remaining"),
    REQUIRED_PER_MONTH(15, "月均需完成", "required per month"),
    IMPLIED_GROWTH(16, "推算增速", "implied growth"),
    GROWTH_DIFFERENCE(17, "公布与推算增速之差", "published less implied growth"),
    FORECAST(18, "全年预测", "forecast of the year"),
    FORECAST_LOW(19, "预测区间下限", "lower end of the forecast"),
    FORECAST_HIGH(20, "预测区间上限", "upper end of the forecast"),
    PROBABILITY(21, "达标概率", "probability of reaching the target"),
    REQUIRED_GROWTH(22, "剩余月份所需增速", "growth required of the remaining months");

    /** Ids have room for this many kinds. */
    static final int ROOM = 64;

    private final int number;
    private final String text;
    private final String textEn;

    FigureKind(int number, String text, String textEn) {
        this.number = number;
        this.text = text;
        this.textEn = textEn;
    }

    /** As a caption names it. */
    public String text() {
        return text;
    }

    public String textEn() {
        return textEn;
    }

    int number() {
        return number;
    }

    static Optional<FigureKind> ofNumber(int number) {
        for (FigureKind kind : values()) {
            if (kind.number == number) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
