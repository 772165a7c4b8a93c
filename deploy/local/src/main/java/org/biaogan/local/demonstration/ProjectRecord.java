package org.biaogan.local.demonstration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The entry of an invented project in the register, with plans that follow its course.
 *
 * @param length months until its planned end, which is put off now and then
 */
record ProjectRecord(ProjectPlan plan, LocalDate today, int length) {

    private static final int MONTHS_TO_PRODUCTION = 3;

    ObjectNode body() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("code", plan.code()).put("name", plan.name()).put("nameEn", plan.nameEn());
        body.put("unit", plan.unit()).put("responsibleUnit", plan.responsible()).put("owner", plan.owner());
        body.put("leader", plan.leader()).put("handler", plan.handler());
        body.put("sector", plan.sector()).put("chainLink", plan.chainLink());
        body.putArray("themes").add(plan.theme());
        body.put("nature", plan.nature()).put("level", plan.level()).put("flagship", plan.flagship());
        body.put("summary", "演示数据：项目、企业与数字均为虚构。");
        body.put("totalInvestment", plan.total());
        composition(body.putArray("composition"));
        years(body.putArray("plans"));
        LocalDate start = start().atDay(1);
        body.put("plannedStart", start.toString());
        body.put("plannedCompletion", end().atEndOfMonth().toString());
        body.put(
                "plannedProduction",
                end().plusMonths(MONTHS_TO_PRODUCTION).atEndOfMonth().toString());
        life(body, start);
        return body;
    }

    private void life(ObjectNode body, LocalDate start) {
        body.put("stage", plan.stage());
        if (!"RESERVE".equals(plan.stage())) {
            body.put("reason", "演示数据：登记时已过储备阶段。");
        }
        if (plan.isBegun()) {
            body.put("actualStart", start.toString()).put("stageSince", start.toString());
        }
        if (plan.isDone()) {
            LocalDate done = end().atEndOfMonth();
            body.put("actualCompletion", done.toString()).put("stageSince", done.toString());
        }
        if (plan.isProducing()) {
            LocalDate producing = end().plusMonths(MONTHS_TO_PRODUCTION).atEndOfMonth();
            body.put("actualProduction", producing.toString()).put("stageSince", producing.toString());
        }
    }

    private void composition(ArrayNode parts) {
        long loan = plan.total() / 5 * 2;
        parts.addObject().put("source", "ENTERPRISE").put("amount", plan.total() - loan);
        parts.addObject().put("source", "LOAN").put("amount", loan);
    }

    /** What each year is to bring; the last one brings the rest, so that they add up to the total. */
    private void years(ArrayNode years) {
        long planned = 0;
        for (int year = start().getYear(); year <= end().getYear(); year++) {
            double share = share(YearMonth.of(year, 12));
            long upTo = year == end().getYear() ? plan.total() : Math.round(plan.total() * share);
            years.addObject()
                    .put("year", year)
                    .put("investment", upTo - planned)
                    .put("goal", year == end().getYear() ? "竣工" : "形象进度达到%d%%".formatted(Math.round(share * 100)));
            planned = upTo;
        }
    }

    private double share(YearMonth month) {
        double elapsed = ChronoUnit.MONTHS.between(start(), month) + 1.0;
        return plan.plannedShare(elapsed * plan.months() / length);
    }

    private YearMonth start() {
        return plan.start(today);
    }

    private YearMonth end() {
        return start().plusMonths(length - 1L);
    }
}
