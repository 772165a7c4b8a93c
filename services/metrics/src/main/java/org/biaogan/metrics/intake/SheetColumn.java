package org.biaogan.metrics.intake;

import java.util.Arrays;
import java.util.Optional;

/** A column of the sheet that is handed out to be filled (填报表) and comes back as an import. */
public enum SheetColumn {
    INDICATOR("指标编码 indicator", "indicator"),
    UNIT("单位编码 unit", "unit"),
    PERIOD("时期 period", "period"),
    MEASURE("口径 measure", "measure"),
    BASIS("累计方式 basis", "basis"),
    NAME("指标名称 name", null),
    UNIT_OF_MEASURE("计量单位 unitOfMeasure", "unitOfMeasure"),
    RECORDED("已录入值 recorded", null),
    PREVIOUS("上期 previous", null),
    LAST_YEAR("上年同期 lastYear", null),
    LOW("合理下限 low", null),
    HIGH("合理上限 high", null),
    VALUE("本期值 value", "value"),
    STATUS("状态 status", "status"),
    SOURCE("来源 source", "source"),
    RELEASED_ON("发布日期 releasedOn", "releasedOn"),
    REASON("更正原因 reason", "reason");

    private final String title;
    private final String field;

    SheetColumn(String title, String field) {
        this.title = title;
        this.field = field;
    }

    /** What the header calls it. */
    public String title() {
        return title;
    }

    /** The field of an observation that it holds; empty where it only informs. */
    Optional<String> field() {
        return Optional.ofNullable(field);
    }

    static Optional<SheetColumn> titled(String title) {
        return Arrays.stream(values())
                .filter(column -> column.title.equals(title))
                .findFirst();
    }
}
