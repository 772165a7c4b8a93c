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
    REQUIRED_GROWTH(22, "剩余月份所需增速", "growth required of the remaining months"),
    EXPECTED_VALUE(23, "期末应完成", "amount due"),
    MEAN_PER_MONTH(24, "本年月均", "monthly mean of this year"),
    MULTIPLE_OF_MEAN(25, "相当于本年月均的倍数", "multiple of the monthly mean"),
    BEST_MONTH(26, "历史最好单月", "best single month"),
    MULTIPLE_OF_BEST(27, "相当于最好单月的倍数", "multiple of the best month"),
    FORECAST_OF_PERIOD(28, "后续各期预测", "forecast of a coming period", Beside.MONTH),
    FORECAST_OF_PERIOD_LOW(29, "后续各期预测下限", "lower end of the forecast of a coming period", Beside.MONTH),
    FORECAST_OF_PERIOD_HIGH(30, "后续各期预测上限", "upper end of the forecast of a coming period", Beside.MONTH),
    BACKTEST(31, "回测预测", "forecast in hindsight", Beside.YEAR),
    BACKTEST_LOW(32, "回测区间下限", "lower end of the forecast in hindsight", Beside.YEAR),
    BACKTEST_HIGH(33, "回测区间上限", "upper end of the forecast in hindsight", Beside.YEAR),
    BACKTEST_ERROR(34, "回测误差", "error of the forecast in hindsight", Beside.YEAR),
    MEAN_ERROR(35, "回测平均绝对误差", "mean absolute error in hindsight"),
    LINEAR_MEAN_ERROR(36, "线性外推平均绝对误差", "mean absolute error of carrying on evenly"),
    INTERVALS_HELD(37, "区间命中年数", "years within the interval"),
    PEER_AVERAGE(38, "同类平均", "average of the peers"),
    PLACE(39, "位次", "place", Beside.RANKING),
    PLACE_OF_BOTH(40, "两期可比位次", "place among those known both times", Beside.RANKING),
    PREVIOUS_PLACE(41, "上期位次", "previous place", Beside.RANKING),
    PLACES_MOVED(42, "位次变化", "places moved up", Beside.RANKING),
    CONTRIBUTION(43, "拉动点数", "contribution in points", Beside.UNIT_ABOVE),
    CONTRIBUTION_SHARE(44, "贡献率", "share of the change", Beside.UNIT_ABOVE),
    CONTRIBUTION_REST(45, "其余拉动点数", "points left unexplained"),
    THEME_MEDIAN(46, "超欠序时中位数", "median deviation", Beside.THEME),
    SAME_MONTHS_LAST_YEAR(47, "上年剩余月份数", "the same months of last year"),
    SAME_MONTHS_BEST(48, "近五年剩余月份最好数", "best of the same months in five years"),
    SAME_MONTHS_BEST_GROWTH(49, "近五年剩余月份最高增速", "best growth of the same months in five years"),
    GROWTH_SO_FAR(50, "今年以来增速", "growth of the year so far"),
    PLAUSIBLE_LOW(51, "合理区间下限", "lower end of the plausible range"),
    PLAUSIBLE_HIGH(52, "合理区间上限", "upper end of the plausible range"),
    PLAUSIBLE_GROWTH_LOW(53, "增速合理区间下限", "lower end of the plausible range of growth"),
    PLAUSIBLE_GROWTH_HIGH(54, "增速合理区间上限", "upper end of the plausible range of growth"),
    PROJECT_TOTAL(60, "总投资", "total investment", Beside.PROJECT),
    PROJECT_YEAR_PLAN(61, "年度计划投资", "investment planned for the year", Beside.PROJECT),
    PROJECT_COMPLETED(62, "本期完成投资", "investment completed in the period", Beside.PROJECT),
    PROJECT_COMPLETED_THIS_YEAR(63, "当年累计完成投资", "investment completed this year", Beside.PROJECT),
    PROJECT_COMPLETED_SINCE_START(64, "开工以来完成投资", "investment completed since the start", Beside.PROJECT),
    PROJECT_IN_PLACE(65, "累计到位资金", "funds in place", Beside.PROJECT),
    PROJECT_PHYSICAL(66, "形象进度", "physical progress", Beside.PROJECT),
    PROJECT_ACTUAL_COST(67, "实际成本", "actual cost", Beside.PROJECT),
    PROJECT_EXPECTED(68, "项目序时进度", "planned progress", Beside.PROJECT),
    PROJECT_DEVIATION(69, "超欠序时", "physical less planned progress", Beside.PROJECT),
    PROJECT_PLANNED_INVESTMENT(70, "到期计划投资", "investment planned by then", Beside.PROJECT),
    PROJECT_PLANNED_SHARE(71, "到期计划投资占总投资", "share of the total planned by then", Beside.PROJECT),
    PROJECT_COMPLETED_SHARE(72, "完成投资占总投资", "share of the total completed", Beside.PROJECT),
    PROJECT_IN_PLACE_SHARE(73, "到位资金占总投资", "share of the total in place", Beside.PROJECT),
    PROJECT_SPI(74, "进度绩效指数", "schedule performance index", Beside.PROJECT),
    PROJECT_CPI(75, "费用绩效指数", "cost performance index", Beside.PROJECT);

    private final int number;
    private final String text;
    private final String textEn;
    private final Beside beside;

    FigureKind(int number, String text, String textEn) {
        this(number, text, textEn, Beside.NOTHING);
    }

    FigureKind(int number, String text, String textEn, Beside beside) {
        this.number = number;
        this.text = text;
        this.textEn = textEn;
        this.beside = beside;
    }

    /** As a caption names it. */
    public String text() {
        return text;
    }

    public String textEn() {
        return textEn;
    }

    /** What else the id of such a figure says. */
    public Beside beside() {
        return beside;
    }

    /** Whether such a figure is a number of one indicator of one unit, whoever else there is. */
    public boolean isOfOneSubject() {
        return (beside == Beside.NOTHING || beside == Beside.MONTH || beside == Beside.YEAR)
                && this != CONTRIBUTION_REST;
    }

    boolean standsBesideSomething() {
        return beside != Beside.NOTHING;
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
