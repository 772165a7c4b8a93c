package org.biaogan.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;

/**
 * What waits for approval, what was returned and what is closed, as requests: corrections of a unit that asks for
 * approval, posted by its editor.
 *
 * @param unit asks for approval
 * @param root the unit above all others
 * @param rows the figures posted before, of which the last ones are corrected
 */
record ApprovalSteps(String unit, String root, YearMonth last, List<ObjectNode> rows) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final BigDecimal MORE = new BigDecimal("1.015");
    private static final int CLOSES_AFTER_DAYS = 45;

    List<Step> all() {
        ObjectNode waits = corrected("FAI", "补报一个漏统项目（演示）");
        ObjectNode returned = corrected("RETAIL", "口径核对（演示）");
        return List.of(
                new Step("submissions/waits", "observations", JSON.arrayNode().add(waits)).by(Role.EDITOR),
                new Step(
                                "submissions/returned",
                                "observations",
                                JSON.arrayNode().add(returned))
                        .by(Role.EDITOR),
                new Step(
                        "submissions/found",
                        Role.APPROVER,
                        Step.Manner.GET,
                        "submissions?state=PENDING&unit=" + unit + "&indicator=RETAIL",
                        null,
                        "/items/0/id"),
                new Step("submissions/decided", "submissions/decisions", verdict()).by(Role.APPROVER),
                new Step("closing-rules/DEMO-MONTH", "closing-rules", rule()),
                new Step("period-closings/last-year", "period-closings", closing()));
    }

    private ObjectNode corrected(String indicator, String reason) {
        ObjectNode row = rows.stream()
                .filter(each -> each.get("indicator").asText().equals(indicator))
                .filter(each -> each.get("unit").asText().equals(unit))
                .filter(each -> each.get("measure").asText().equals("LEVEL"))
                .filter(each -> each.has("value"))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .deepCopy();
        BigDecimal value = row.get("value").decimalValue();
        return row.put("value", value.multiply(MORE).setScale(value.scale(), RoundingMode.HALF_UP))
                .put("reason", reason);
    }

    private static JsonNode verdict() {
        return JSON.arrayNode()
                .add(JSON.objectNode()
                        .put("id", "{{#submissions/found}}")
                        .put("verdict", "RETURN")
                        .put("reason", "与统计局反馈不一致，请附核对表（演示）"));
    }

    private JsonNode rule() {
        return JSON.objectNode()
                .put("code", "DEMO-MONTH")
                .put("closesAfterDays", CLOSES_AFTER_DAYS)
                .put("effectiveFrom", YearMonth.of(last.getYear(), 1).atDay(1).toString())
                .put("reason", "演示：报告期满四十五天后关账");
    }

    private JsonNode closing() {
        return JSON.objectNode()
                .put("unit", root)
                .put("period", String.valueOf(last.getYear() - 1))
                .put("closed", true)
                .put("reason", "演示：上年数据已定案");
    }
}
