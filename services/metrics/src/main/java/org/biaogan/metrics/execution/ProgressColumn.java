package org.biaogan.metrics.execution;

import java.util.Arrays;
import java.util.Optional;

/** A column of the sheet of a unit's projects (进展填报表) that is handed out to be filled and comes back as an import. */
enum ProgressColumn {
    PROJECT("项目编码 project", "project", Kind.KEY),
    PERIOD("报告期 period", "period", Kind.KEY),
    NAME("项目名称 name", null, Kind.SHOWN),
    UNIT("单位 unitName", null, Kind.SHOWN),
    MONEY_UNIT("金额单位 moneyUnit", null, Kind.SHOWN),
    TOTAL("总投资 totalInvestment", null, Kind.SHOWN),
    PLAN("年度计划投资 planThisYear", null, Kind.SHOWN),
    LAST_THIS_YEAR("上期当年累计 lastCompletedThisYear", null, Kind.SHOWN),
    LAST_SINCE_START("上期开工以来累计 lastCompletedSinceStart", null, Kind.SHOWN),
    LAST_PHYSICAL("上期形象进度% lastPhysicalPercent", null, Kind.SHOWN),
    PLANNED("本期计划投资 planned", "planned", Kind.FILLED),
    COMPLETED("本期完成投资 completed", "completed", Kind.FILLED),
    THIS_YEAR("当年累计完成 completedThisYear", "completedThisYear", Kind.FILLED),
    SINCE_START("开工以来累计完成 completedSinceStart", "completedSinceStart", Kind.FILLED),
    IN_PLACE("累计到位资金 inPlace", "inPlace", Kind.FILLED),
    ACTUAL_COST("实际成本 actualCost", "actualCost", Kind.FILLED),
    PHYSICAL("形象进度% physicalPercent", "physicalPercent", Kind.FILLED),
    WORDS("形象进度描述 physicalWords", "physicalWords", Kind.FILLED),
    ON_SITE("实到人数 peopleOnSite", "peopleOnSite", Kind.FILLED),
    EXPECTED("应到人数 peopleExpected", "peopleExpected", Kind.FILLED),
    REASON("更正原因 reason", "reason", Kind.EXPLAINED);

    /** What a column is there for. */
    private enum Kind {
        KEY,
        SHOWN,
        FILLED,
        EXPLAINED
    }

    private final String title;
    private final String field;
    private final Kind kind;

    ProgressColumn(String title, String field, Kind kind) {
        this.title = title;
        this.field = field;
        this.kind = kind;
    }

    /** What the header calls it. */
    String title() {
        return title;
    }

    /** The field of a report that it holds; empty where it only informs. */
    Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** Whether it is there to be written into. */
    boolean isOpen() {
        return kind == Kind.FILLED || kind == Kind.EXPLAINED;
    }

    /** Whether what is written there makes a report. */
    boolean isFilled() {
        return kind == Kind.FILLED;
    }

    static Optional<ProgressColumn> titled(String title) {
        return Arrays.stream(values())
                .filter(column -> column.title.equals(title))
                .findFirst();
    }
}
