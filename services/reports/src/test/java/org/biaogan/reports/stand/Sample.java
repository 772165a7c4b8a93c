package org.biaogan.reports.stand;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.biaogan.reports.rest.Sha256;

/** A board with one row of each kind, written as the metrics service writes it. */
public final class Sample {

    public static final String AS_OF = "2026-07-20T09:30:01.123456+08:00";

    private static final String SECRETARY =
            "{\"code\":\"lin\",\"name\":\"林知远\",\"nameEn\":\"Lin\",\"title\":\"经济发展局局长\",\"titleEn\":\"Head\",\"phone\":\"0799-5550101\"}";

    private static final List<String> NUMBERS = List.of(
            "actual",
            "target",
            "completionPercent",
            "expectedPercent",
            "deviation",
            "deviationPoints",
            "remaining",
            "requiredPerMonth",
            "requiredGrowthPercent",
            "forecast",
            "forecastLow",
            "forecastHigh",
            "probability",
            "growthPublished",
            "growthImplied",
            "growthDifference");

    private Sample() {}

    public static String board(List<String> rows) {
        return "{\"period\":\"2026-06\",\"asOf\":\"" + AS_OF + "\",\"items\":[" + String.join(",", rows) + "]}";
    }

    public static List<String> rows() {
        return List.of(
                // The published case: 629.0 of 647.4, ten months gone.
                row(
                        "FAI",
                        "固定资产投资",
                        "亿元",
                        "YTD",
                        "2026-10",
                        "629.0",
                        "A",
                        "\"target\":647.4,"
                                + "\"completionPercent\":97.157862218103,\"expectedPercent\":83.333333333333,"
                                + "\"deviation\":13.82452888477,\"deviationPoints\":13.82452888477,\"deviationUnit\":\"POINTS\","
                                + "\"light\":\"GREEN\",\"state\":null,\"remaining\":18.4,\"remainingMonths\":2,"
                                + "\"requiredPerMonth\":9.2,\"growthPublished\":5.1,\"growthImplied\":4.8,"
                                + "\"growthDifference\":0.3,\"growthNote\":\"公布增速5.1%，按总量推算4.8%，相差0.3个百分点。\","
                                + "\"requiredGrowthPercent\":-4.25,\"forecast\":701.35,\"forecastLow\":688.1,"
                                + "\"forecastHigh\":715.04,\"probability\":0.9999,"
                                + "\"lightReason\":\"偏差13.8个百分点，不低于0 → 绿灯\","
                                + "\"responsible\":[" + SECRETARY + "]"),
                row(
                        "RETAIL",
                        "社会消费品零售总额",
                        "亿元",
                        "YTD",
                        "2026-06",
                        "41.25",
                        "P",
                        "\"target\":100,"
                                + "\"completionPercent\":41.25,\"expectedPercent\":50,\"deviation\":-8.75,"
                                + "\"deviationPoints\":-8.75,\"deviationUnit\":\"POINTS\",\"light\":\"YELLOW\","
                                + "\"remaining\":58.75,\"remainingMonths\":6,\"requiredPerMonth\":9.791666666667,"
                                + "\"growthPublished\":9.7,\"growthImplied\":5.4,\"growthDifference\":4.3,"
                                + "\"growthNote\":\"公布增速9.7%，按总量推算5.4%，相差4.3个百分点；本期为初步数（P），以后可能修订。\","
                                + "\"requiredGrowthPercent\":21.75,\"forecast\":91.66,\"forecastLow\":86.2,"
                                + "\"forecastHigh\":97.45,\"probability\":0.031,"
                                + "\"lightReason\":\"偏差−8.8个百分点，不低于−10且低于0 → 黄灯\","
                                + "\"responsible\":[" + SECRETARY + "]"),
                row(
                        "FDI",
                        "实际使用外资",
                        "万美元",
                        "YTD",
                        "2026-06",
                        "1200",
                        "A",
                        "\"target\":6000,"
                                + "\"completionPercent\":20,\"expectedPercent\":50,\"deviation\":-30,\"deviationPoints\":-30,"
                                + "\"deviationUnit\":\"POINTS\",\"light\":\"RED\",\"remaining\":4800,\"remainingMonths\":6,"
                                + "\"requiredPerMonth\":800,\"growthPublished\":null,\"forecast\":null,"
                                + "\"lightReason\":\"偏差−30.0个百分点，低于−10 → 红灯\",\"responsible\":[]"),
                row(
                        "IVA",
                        "规模以上工业增加值增速",
                        "%",
                        "YTD",
                        "2026-06",
                        "7.8",
                        "A",
                        "\"measure\":\"GROWTH\","
                                + "\"target\":7.0,\"completionPercent\":null,\"expectedPercent\":null,\"deviation\":0.8,"
                                + "\"deviationPoints\":0.8,\"deviationUnit\":\"POINTS\",\"light\":\"GREEN\","
                                + "\"responsible\":[{\"code\":\"zhou\",\"name\":\"周慕白\",\"title\":\"工业局局长\",\"phone\":null}]"),
                row(
                        "RANK",
                        "全省开发区综合排名",
                        "位",
                        "POINT",
                        "2026-06",
                        "9",
                        "A",
                        "\"measure\":\"RANK\","
                                + "\"direction\":\"DOWN\",\"decimals\":0,\"target\":11,\"deviation\":2,\"deviationUnit\":\"PLACES\","
                                + "\"light\":\"GREEN\",\"responsible\":[" + SECRETARY + "]"),
                row(
                        "JAN",
                        "进出口总额",
                        "亿元",
                        "YTD",
                        "2026-01",
                        "null",
                        "K",
                        "\"target\":80," + "\"state\":\"NOT_DUE\",\"deviationUnit\":null,\"responsible\":[" + SECRETARY
                                + "]"),
                row(
                        "TAX",
                        "一般公共预算收入",
                        "亿元",
                        "YTD",
                        "2026-06",
                        "null",
                        "A",
                        "\"target\":12.5," + "\"state\":\"LATE\",\"dueOn\":\"2026-07-18\",\"responsible\":[" + SECRETARY
                                + "]"));
    }

    private static String row(
            String code,
            String name,
            String unit,
            String basis,
            String period,
            String actual,
            String status,
            String rest) {
        String row =
                ("{\"indicator\":\"%s\",\"indicatorName\":\"%s\",\"indicatorNameEn\":\"x\",\"unitOfMeasure\":\"%s\","
                                + "\"unitOfMeasureEn\":\"x\",\"basis\":\"%s\",\"frequency\":\"MONTH\",\"themes\":[],"
                                + "\"unit\":\"zone\",\"unitName\":\"云杉经济开发区\",\"period\":\"%s\",\"actual\":%s,"
                                + "\"status\":\"%s\",\"source\":\"区统计局\",\"releasedOn\":\"2026-07-18\","
                                + "\"trajectory\":{\"kind\":\"LINEAR\",\"note\":null},"
                                + "\"lightRule\":{\"code\":\"default\",\"version\":1},%s%s%s%s}")
                        .formatted(
                                code,
                                name,
                                unit,
                                basis,
                                period,
                                actual,
                                status,
                                rest.contains("\"decimals\"") ? "" : "\"decimals\":1,",
                                rest.contains("\"measure\"") ? "" : "\"measure\":\"LEVEL\",",
                                rest.contains("\"direction\"") ? "" : "\"direction\":\"UP\",",
                                rest);
        return row.substring(0, row.length() - 1) + ",\"figures\":{" + ids(code, row) + "}}";
    }

    /** An id for each number that is there, in the shape of the metrics service's. */
    private static String ids(String code, String row) {
        return NUMBERS.stream()
                .filter(field -> row.matches(".*\"" + field + "\":-?[0-9].*"))
                .map(field -> "\"" + field + "\":\"" + id(code, field) + "\"")
                .collect(Collectors.joining(","));
    }

    public static String id(String code, String field) {
        String symbols = Sha256.of(code + field).substring(0, 18).toUpperCase(Locale.ROOT);
        return symbols.replaceAll("(.{6})(?!$)", "$1-");
    }
}
