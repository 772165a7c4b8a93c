package org.biaogan.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The invented projects of the zone with all that is kept of them, as requests. */
final class ProjectSteps {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final List<ProjectPlan> plans;
    private final LocalDate today;
    private final YearMonth last;
    private final List<Step> steps = new ArrayList<>();

    ProjectSteps(List<ProjectPlan> plans, LocalDate today, YearMonth last) {
        this.plans = plans;
        this.today = today;
        this.last = last;
    }

    List<Step> all() {
        plans.forEach(this::register);
        plans.forEach(this::conditions);
        plans.forEach(plan -> new MilestoneSteps(plan, today).all().forEach(steps::add));
        plans.forEach(this::photograph);
        reports();
        plans.forEach(this::visits);
        plans.forEach(this::judgement);
        return List.copyOf(steps);
    }

    /** The name under which a project's latest picture is kept. */
    static String picture(String project) {
        return "pictures/" + project;
    }

    private void register(ProjectPlan plan) {
        int length = plan.months();
        steps.add(new Step("projects/" + plan.code(), "projects", new ProjectRecord(plan, today, length).body()));
        if (plan.later() != null) {
            for (int later : plan.later()) {
                length += later;
                ObjectNode body = new ProjectRecord(plan, today, length).body().put("reason", plan.why());
                steps.add(new Step("projects/" + plan.code() + "/" + length, "projects/" + plan.code(), body)
                        .in(Step.Manner.PUT));
            }
        }
    }

    private void conditions(ProjectPlan plan) {
        if (plan.met() == null && plan.owed() == null) {
            return;
        }
        String path = "projects/" + plan.code() + "/conditions";
        steps.add(new Step(path, path, JSON.objectNode().put("template", "default")));
        if (plan.met() != null) {
            plan.met()
                    .forEach(key -> condition(
                            path,
                            key,
                            JSON.objectNode()
                                    .put("state", "MET")
                                    .put("metOn", today.minusDays(50).toString())));
        }
        if (plan.owed() != null) {
            plan.owed()
                    .forEach((key, owed) -> condition(
                            path,
                            key,
                            JSON.objectNode()
                                    .put("state", "IN_PROGRESS")
                                    .put("owedBy", owed.by())
                                    .put(
                                            "promisedOn",
                                            today.plusDays(owed.promised()).toString())));
        }
    }

    private void condition(String path, String key, ObjectNode change) {
        steps.add(new Step(path + "/" + key, path + "/" + key, change.put("reason", "演示")).in(Step.Manner.PUT));
    }

    private void photograph(ProjectPlan plan) {
        ProjectReports reports = new ProjectReports(plan, today, last);
        if (plan.isBegun() && !plan.paper()) {
            ObjectNode picture =
                    JSON.objectNode().put("percent", reports.percent(last)).put("caption", "演示照片（虚构，由程序绘制）");
            steps.add(new Step(
                    picture(plan.code()),
                    Role.ADMIN,
                    Step.Manner.PICTURE,
                    "projects/" + plan.code() + "/files",
                    picture,
                    "/id"));
        }
    }

    private void reports() {
        ArrayNode official = JSON.arrayNode();
        for (ProjectPlan plan : plans) {
            ProjectReports reports = new ProjectReports(plan, today, last);
            List<YearMonth> months = reports.months();
            for (YearMonth month : months) {
                ObjectNode report = reports.of(month);
                if (month.equals(months.get(months.size() - 1)) && !plan.paper()) {
                    report.putArray("photos").add("{{" + picture(plan.code()) + "}}");
                }
                if (plan.pending() && month.equals(last)) {
                    steps.add(new Step(
                                    "reports/" + plan.code(),
                                    "project-progress",
                                    JSON.arrayNode().add(report))
                            .by(Role.EDITOR));
                } else {
                    official.add(report);
                }
            }
        }
        steps.add(new Step("reports", "project-progress", official));
    }

    private void visits(ProjectPlan plan) {
        if (plan.visits() == null) {
            return;
        }
        for (int ago : plan.visits()) {
            String name = "visits/" + plan.code() + "/" + ago;
            JsonNode visit = JSON.objectNode()
                    .put(
                            "id",
                            UUID.nameUUIDFromBytes((name + today).getBytes(StandardCharsets.UTF_8))
                                    .toString())
                    .put("project", plan.code())
                    .put("official", plan.leader())
                    .put("on", today.minusDays(ago).toString())
                    .put("seen", "现场查看施工与要素保障情况（演示，虚构）。");
            steps.add(new Step(name, "visits", visit));
        }
    }

    private void judgement(ProjectPlan plan) {
        if (plan.confidence() != null) {
            JsonNode body = JSON.objectNode().put("level", plan.confidence()).put("reason", plan.judgement());
            String path = "projects/" + plan.code() + "/confidence";
            steps.add(new Step(path, path, body).by(Role.SUPERVISOR));
        }
    }
}
