package org.biaogan.local.demonstration;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The nodes of an invented project, as requests: planned from the template, reached up to today, some of them late. */
record MilestoneSteps(ProjectPlan plan, LocalDate today) {

    /** Days from approval to start in the template the product brings along. */
    private static final int DAYS_TO_START = 260;

    private static final Map<String, Integer> NODES = nodes();

    private static Map<String, Integer> nodes() {
        Map<String, Integer> days = new LinkedHashMap<>();
        days.put("INITIATION", 0);
        days.put("LAND_SUPPLY", 120);
        days.put("WORKS_PERMIT", 180);
        days.put("TENDER", 230);
        days.put("CONSTRUCTION_PERMIT", 250);
        days.put("START", DAYS_TO_START);
        days.put("FOUNDATION", 350);
        days.put("STRUCTURE", 500);
        days.put("EQUIPMENT", 600);
        days.put("ACCEPTANCE", 720);
        return days;
    }

    List<Step> all() {
        List<Step> steps = new ArrayList<>();
        if (!plan.milestones()) {
            return steps;
        }
        String path = "projects/" + plan.code() + "/milestones";
        LocalDate from = plan.start(today).atDay(1).minusDays(DAYS_TO_START);
        ObjectNode planned = JsonNodeFactory.instance.objectNode();
        NODES.forEach((node, days) -> planned.withArray("items")
                .addObject()
                .put("node", node)
                .put("order", planned.withArray("items").size())
                .put("name", name(node))
                .put("planned", from.plusDays(days).toString()));
        steps.add(new Step(path, path, planned));
        NODES.forEach((node, days) -> {
            boolean slips = days >= DAYS_TO_START && plan.slip() > 0;
            LocalDate day = from.plusDays(days + (slips ? plan.slip() : 0L));
            if (!day.isAfter(today) || slips) {
                steps.add(new Step(path + "/" + node, path + "/" + node, moved(day, slips)).in(Step.Manner.PUT));
            }
        });
        return steps;
    }

    private ObjectNode moved(LocalDate day, boolean slips) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put(day.isAfter(today) ? "forecast" : "actual", day.toString());
        return slips ? body.put("reason", plan.slipReason()) : body;
    }

    private static String name(String node) {
        return switch (node) {
            case "INITIATION" -> "立项";
            case "LAND_SUPPLY" -> "土地供应";
            case "WORKS_PERMIT" -> "建设工程规划许可";
            case "TENDER" -> "招标与签约";
            case "CONSTRUCTION_PERMIT" -> "施工许可";
            case "START" -> "开工";
            case "FOUNDATION" -> "基础完工";
            case "STRUCTURE" -> "主体封顶";
            case "EQUIPMENT" -> "设备安装";
            default -> "竣工验收";
        };
    }
}
