package org.biaogan.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A development zone that does not exist (演示经济开发区), as a sequence of requests to the metrics service. */
public final class DemonstrationZone {

    /** Half of what the service takes at once. */
    private static final int ROWS_PER_BATCH = 5_000;

    private final Catalogue catalogue = Catalogue.read();
    private final SeriesGenerator generator = new SeriesGenerator(catalogue);

    /** Code of the unit above all others, for which the local editor and approver answer. */
    public String root() {
        return catalogue.root();
    }

    /** Everything to post, in this order, as the zone stands on this day. */
    List<Step> steps(LocalDate today) {
        Window window = Window.upTo(today);
        List<Step> steps = new ArrayList<>();
        register(steps, "units", catalogue.units());
        register(steps, "peer-groups", catalogue.peerGroups());
        register(steps, "themes", catalogue.themes());
        register(steps, "officials", catalogue.officials());
        register(steps, "indicators", catalogue.indicators());
        List<ObjectNode> rows = observations(steps, window);
        targets(steps, window.last().getYear() - 1);
        targets(steps, window.last().getYear());
        steps.addAll(new ProjectSteps(catalogue.projects(), today, window.last()).all());
        steps.addAll(new DispatchSteps(catalogue.dispatch(), today).all());
        steps.addAll(new ApprovalSteps(catalogue.approvalRequired(), root(), window.last(), rows).all());
        return steps;
    }

    private static void register(List<Step> steps, String register, JsonNode entries) {
        for (JsonNode entry : entries) {
            steps.add(new Step(register + "/" + entry.get("code").asText(), register, entry));
        }
    }

    private List<ObjectNode> observations(List<Step> steps, Window window) {
        List<ObjectNode> rows = new ArrayList<>();
        List<ObjectNode> corrections = new ArrayList<>();
        for (SeriesPlan plan : catalogue.series()) {
            for (String unit : plan.units().keySet()) {
                if (catalogue.life().isUnreported(plan.indicator(), unit)) {
                    continue;
                }
                SeriesHistory history = history(plan, unit, window);
                rows.addAll(history.firstValues());
                if (plan.growth()) {
                    rows.addAll(history.growth());
                }
                history.correction().ifPresent(corrections::add);
            }
        }
        for (int from = 0; from < rows.size(); from += ROWS_PER_BATCH) {
            List<ObjectNode> batch = rows.subList(from, Math.min(from + ROWS_PER_BATCH, rows.size()));
            steps.add(new Step("observations/" + from, "observations", array(batch)));
        }
        steps.add(new Step("corrections", "observations", array(corrections)));
        return rows;
    }

    private SeriesHistory history(SeriesPlan plan, String unit, Window window) {
        Indicator indicator = catalogue.indicatorByCode().get(plan.indicator());
        List<YearMonth> periods = window.periodsOf(indicator);
        return new SeriesHistory(indicator, unit, generator.of(plan, unit), periods, catalogue.life());
    }

    private void targets(List<Step> steps, int year) {
        for (SeriesPlan plan : catalogue.series()) {
            Indicator indicator = catalogue.indicatorByCode().get(plan.indicator());
            for (String unit : plan.units().keySet()) {
                if (catalogue.isExternal(unit)) {
                    continue;
                }
                for (ObjectNode target : new TargetPlan(indicator, plan, unit, generator.of(plan, unit)).of(year)) {
                    String name = "targets/" + plan.indicator() + "/" + unit + "/" + year + "/"
                            + target.get("ambition").asText();
                    steps.add(new Step(name, "targets", target));
                }
            }
        }
    }

    private static ArrayNode array(List<ObjectNode> rows) {
        return JsonNodeFactory.instance.arrayNode().addAll(rows);
    }
}
