package org.biaogan.dashboard.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which column of a file holds which field of an observation, and what is the same for all rows (列名对应).
 *
 * @param columns by field, what its column is called in the file
 * @param constants by field
 */
record Mapping(Map<String, String> columns, Map<String, String> constants) {

    static final List<String> REQUIRED = List.of("indicator", "unit", "period", "value");

    /** The fields of an observation, those that no row can do without first. */
    static final List<String> FIELDS = List.of(
            "indicator",
            "unit",
            "period",
            "value",
            "measure",
            "basis",
            "status",
            "source",
            "releasedOn",
            "reason",
            "unitOfMeasure",
            "frequency");

    private static final Map<String, List<String>> USUAL = Map.ofEntries(
            Map.entry("indicator", List.of("指标编码", "指标代码", "指标")),
            Map.entry("unit", List.of("单位编码", "单位代码", "单位", "地区编码", "地区")),
            Map.entry("period", List.of("时期", "期别", "统计时期", "月份", "日期")),
            Map.entry("value", List.of("数值", "本期值", "值", "金额", "完成值")),
            Map.entry("measure", List.of("口径", "度量")),
            Map.entry("basis", List.of("累计方式")),
            Map.entry("status", List.of("状态", "数据状态")),
            Map.entry("source", List.of("来源", "数据来源")),
            Map.entry("releasedOn", List.of("发布日期", "公布日期")),
            Map.entry("reason", List.of("原因", "更正原因", "修改原因", "说明")),
            Map.entry("unitOfMeasure", List.of("计量单位")),
            Map.entry("frequency", List.of("频率", "频度")));

    /** From a form's three lists of the same length; a field that is told nothing about is left out. */
    static Mapping of(List<String> fields, List<String> columns, List<String> constants) {
        Map<String, String> named = new LinkedHashMap<>();
        Map<String, String> same = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            put(named, fields.get(i), i < columns.size() ? columns.get(i) : "");
            put(same, fields.get(i), i < constants.size() ? constants.get(i) : "");
        }
        return new Mapping(named, same);
    }

    boolean isEmpty() {
        return columns.isEmpty() && constants.isEmpty();
    }

    List<String> columnPairs() {
        return pairs(columns);
    }

    List<String> constantPairs() {
        return pairs(constants);
    }

    /** The column that a field has, or by its name probably has; empty where nothing suggests one. */
    String suggested(String field, List<String> headers) {
        if (!isEmpty()) {
            return columns.getOrDefault(field, "");
        }
        if (headers.contains(field)) {
            return field;
        }
        return USUAL.get(field).stream().filter(headers::contains).findFirst().orElse("");
    }

    private static void put(Map<String, String> map, String field, String value) {
        if (FIELDS.contains(field) && value != null && !value.isBlank()) {
            map.put(field, value.strip());
        }
    }

    private static List<String> pairs(Map<String, String> map) {
        return map.entrySet().stream()
                .map(pair -> pair.getKey() + ":" + pair.getValue())
                .toList();
    }
}
