package org.biaogan.metrics.figure;

/** What part a figure has in another that is formed of it. */
public enum FigureRole {
    ACTUAL("实际数", "actual"),
    TARGET("目标", "target"),
    LOW("目标下限", "lower end of the target"),
    HIGH("目标上限", "upper end of the target"),
    BASE("基数", "base"),
    COMPLETION("完成率", "completion"),
    EXPECTED("序时进度", "expected share"),
    REMAINING("尚需完成", "remaining"),
    PART("分期数", "single period"),
    BELOW("下级单位", "unit below"),
    LEVEL("本期数", "this period"),
    EARLIER("上年同期", "same period of last year"),
    PUBLISHED("公布增速", "published growth"),
    IMPLIED("推算增速", "implied growth"),
    PAST("往年同期", "same period of a past year"),
    PAST_YEAR("往年全年", "whole past year"),
    FORECAST("全年预测", "forecast of the year");

    private final String text;
    private final String textEn;

    FigureRole(String text, String textEn) {
        this.text = text;
        this.textEn = textEn;
    }

    public String text() {
        return text;
    }

    public String textEn() {
        return textEn;
    }
}
