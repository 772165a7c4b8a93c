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
    FORECAST("全年预测", "forecast of the year"),
    REQUIRED("月均需完成", "required per month"),
    MEAN("本年月均", "monthly mean of this year"),
    BEST("最好单月", "best single month"),
    MONTH_SUM("当月累计", "year to date of the month"),
    MONTH_BEFORE("上月累计", "year to date of the month before"),
    SINGLE_MONTH("当月数", "single month"),
    PEER("同类单位", "peer"),
    ABOVE("上级单位", "unit above"),
    HINDSIGHT("回测预测", "forecast in hindsight"),
    INTERVAL_LOW("区间下限", "lower end of the interval"),
    INTERVAL_HIGH("区间上限", "upper end of the interval"),
    CAME("全年实际", "what the year came to"),
    ERROR("当年误差", "error of a year"),
    OWN_VALUE("本单位数", "own number"),
    OTHER_VALUE("同组单位数", "number of another of the group"),
    PLACE_NOW("本期位次", "place now"),
    PLACE_BEFORE("上期位次", "place before"),
    PART_LEVEL("本单位本期", "the unit's own, this period"),
    PART_EARLIER("本单位上年同期", "the unit's own, a year before"),
    WHOLE_LEVEL("总量本期", "the total, this period"),
    WHOLE_EARLIER("总量上年同期", "the total, a year before"),
    OF_A_TARGET("超欠序时", "deviation of a target"),
    PHYSICAL("形象进度", "physical progress"),
    YEAR_PLAN("年度计划投资", "investment planned for a year"),
    PART_OF_TOTAL("所占部分", "the part"),
    TOTAL_INVESTMENT("总投资", "total investment"),
    ACTUAL_COST("实际成本", "actual cost");

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
