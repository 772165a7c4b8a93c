package org.biaogan.reports.stand;

import java.util.List;

/** A board with one row of each kind, written as the metrics service writes it. */
public final class Sample {

    public static final String AS_OF = "2026-07-20T09:30:01.123456+08:00";

    private static final String SECRETARY =
            "{\"code\":\"lin\",\"name\":\"林知远\",\"nameEn\":\"Lin\",\"title\":\"经济发展局局长\",\"titleEn\":\"Head\",\"phone\":\"0799-5550101\"}";

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
                                + "\"growthPublished\":9.7,\"growthImplied\":5.4,\"responsible\":[" + SECRETARY + "]"),
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
                                + "\"requiredPerMonth\":800,\"growthPublished\":null,\"responsible\":[]"),
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
        return ("{\"indicator\":\"%s\",\"indicatorName\":\"%s\",\"indicatorNameEn\":\"x\",\"unitOfMeasure\":\"%s\","
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
    }
}
