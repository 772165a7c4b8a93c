package org.biaogan.metrics;

import java.util.concurrent.atomic.AtomicInteger;

/** Master data that tests need, made through the API, with codes of their own so that tests do not meet. */
public final class Fixture {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private Fixture() {}

    public static String unit() {
        return unit(null);
    }

    public static String unit(String parent) {
        return unit(parent, "");
    }

    /** @param more further fields as JSON, beginning with a comma */
    public static String unit(String parent, String more) {
        String code = "T-U" + COUNTER.incrementAndGet();
        String above = parent == null ? "" : ",\"parent\":\"" + parent + "\"";
        Api.asAdmin()
                .post("/units", "{\"code\":\"%s\",\"name\":\"测试单位\"%s%s}".formatted(code, above, more))
                .statusCode(201);
        return code;
    }

    /** A monthly indicator in 亿元, better upwards. */
    public static String indicator(String measure, String basis) {
        return indicator(measure, basis, "UP", "MONTH", "");
    }

    /** @param more further fields as JSON, beginning with a comma */
    public static String indicator(String measure, String basis, String direction, String frequency, String more) {
        String code = "T-I" + COUNTER.incrementAndGet();
        Api.asAdmin()
                .post("/indicators", """
                        {"code":"%s","name":"测试指标","unitOfMeasure":"亿元","frequency":"%s","measure":"%s",
                         "basis":"%s","direction":"%s","decimals":1%s}""".formatted(code, frequency, measure, basis, direction, more))
                .statusCode(201);
        return code;
    }

    public static String row(String indicator, String unit, String period, String value) {
        return row(indicator, unit, period, value, "");
    }

    /** @param more further fields as JSON, beginning with a comma */
    public static String row(String indicator, String unit, String period, String value, String more) {
        return "{\"indicator\":\"%s\",\"unit\":\"%s\",\"period\":\"%s\",\"value\":%s%s}"
                .formatted(indicator, unit, period, value, more);
    }

    public static void observe(String... rows) {
        Api.asAdmin().post("/observations", "[" + String.join(",", rows) + "]").statusCode(201);
    }

    /** Sets a target and returns its id. */
    public static String target(String indicator, String unit, int year, String value) {
        return target(indicator, unit, year, "\"value\":" + value, "");
    }

    /** @param goal value, or low and high, as JSON fields; more: further fields, beginning with a comma */
    public static String target(String indicator, String unit, int year, String goal, String more) {
        return Api.asAdmin()
                .post(
                        "/targets",
                        "{\"indicator\":\"%s\",\"unit\":\"%s\",\"year\":%d,%s%s}"
                                .formatted(indicator, unit, year, goal, more))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A project of a unit, planned from the beginning of 2026 to the end of 2027. */
    public static String project(String unit) {
        return project(unit, "");
    }

    /** @param more further fields as JSON, beginning with a comma */
    public static String project(String unit, String more) {
        String code = "T-P" + COUNTER.incrementAndGet();
        boolean silent = more.contains("\"stage\"") && !more.contains("\"reason\"");
        String why = silent ? ",\"reason\":\"补登\"" : "";
        Api.asAdmin().post("/projects", """
                        {"code":"%s","name":"测试项目","unit":"%s","totalInvestment":10000,
                         "plans":[{"year":2026,"investment":6000},{"year":2027,"investment":4000}],
                         "plannedStart":"2026-01-01","plannedCompletion":"2027-12-31"%s%s}""".formatted(code, unit, more, why)).statusCode(201);
        return code;
    }

    public static String official(String unit) {
        String code = "T-O" + COUNTER.incrementAndGet();
        Api.asAdmin()
                .post("/officials", "{\"code\":\"%s\",\"name\":\"测试干部\",\"unit\":\"%s\"}".formatted(code, unit))
                .statusCode(201);
        return code;
    }
}
