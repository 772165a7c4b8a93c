package org.biaogan.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The problems and meetings of the zone, as requests: each problem as far on its way as is written down. */
final class DispatchSteps {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode dispatch;
    private final LocalDate today;
    private final List<Step> steps = new ArrayList<>();

    DispatchSteps(JsonNode dispatch, LocalDate today) {
        this.dispatch = dispatch;
        this.today = today;
    }

    List<Step> all() {
        dispatch.get("problems").forEach(this::problem);
        dispatch.get("meetings").forEach(this::meeting);
        return List.copyOf(steps);
    }

    private void problem(JsonNode problem) {
        String name = "problems/" + problem.get("name").asText();
        ObjectNode body = JSON.objectNode();
        body.set("title", problem.get("title"));
        body.put("description", "演示问题（虚构）");
        body.putObject("source").put("kind", "PROJECT").set("code", problem.get("project"));
        body.set("project", problem.get("project"));
        body.set("severity", problem.get("severity"));
        body.set("measures", problem.get("measures"));
        steps.add(new Step(name, "problems", body).by(Role.SUPERVISOR).keeping("/code"));
        problem.get("way").forEach(action -> action(name, problem, action.asText()));
    }

    private void action(String name, JsonNode problem, String action) {
        ObjectNode body = JSON.objectNode().put("action", action);
        Role role = Role.SUPERVISOR;
        switch (action) {
            case "ASSIGN" -> {
                body.set("owner", problem.get("owner"));
                body.set("official", problem.get("official"));
                body.put(
                        "deadline",
                        today.plusDays(problem.get("deadline").asInt()).toString());
            }
            case "ACCEPT" -> role = Role.EDITOR;
            case "REPORT" -> {
                role = Role.EDITOR;
                body.put("note", "已按措施推进，本周见成效（演示）");
            }
            case "RETURN" -> body.put("note", "措施不具体，请补充责任人和时间（演示）");
            case "REQUEST_CLOSURE" -> {
                role = Role.EDITOR;
                body.put("note", "问题已解决，申请销号（演示）");
                body.putArray("evidence")
                        .add("{{" + ProjectSteps.picture(problem.get("project").asText()) + "}}");
            }
            default -> body.put("note", "现场核验属实（演示）");
        }
        steps.add(new Step(name + "/" + action, "problems/{{" + name + "}}/actions", body).by(role));
    }

    private void meeting(JsonNode meeting) {
        ObjectNode body = meeting.deepCopy();
        body.remove("held");
        body.put("title", meeting.get("title").asText() + "（演示，虚构）");
        body.put("heldOn", today.plusDays(meeting.get("held").asInt()).toString());
        for (JsonNode decision : body.get("decisions")) {
            int days = decision.get("deadline").asInt();
            ((ObjectNode) decision).put("deadline", today.plusDays(days).toString());
        }
        steps.add(new Step("meetings/" + meeting.get("code").asText(), "meetings", body).by(Role.SUPERVISOR));
    }
}
