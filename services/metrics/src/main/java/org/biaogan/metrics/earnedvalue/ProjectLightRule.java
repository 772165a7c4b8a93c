package org.biaogan.metrics.earnedvalue;

import java.math.BigDecimal;
import java.util.List;
import org.biaogan.metrics.light.Light;
import org.biaogan.metrics.light.LightInputs;
import org.biaogan.metrics.light.LightRule;

/**
 * What gets a project which light (项目亮灯规则). Three questions, each answered by bands that cover every number exactly
 * once: how far physical progress is from the plan, how many days the start is overdue, how many days completion is. The
 * worst answer of those that can be asked is the project's light.
 *
 * @param deviation physical − planned progress, in points
 * @param overdueStart days past the planned start, from 1, of a project not started
 * @param overdueCompletion days past the planned completion, from 1, of a project not completed
 * @param reportDueDays on how many days after a month its report is still in time
 */
public record ProjectLightRule(
        List<Threshold> deviation, List<Threshold> overdueStart, List<Threshold> overdueCompletion, int reportDueDays) {

    public ProjectLightRule {
        deviation = List.copyOf(deviation);
        overdueStart = List.copyOf(overdueStart);
        overdueCompletion = List.copyOf(overdueCompletion);
        List.of(deviation, overdueStart, overdueCompletion).forEach(ProjectLightRule::check);
    }

    Light ofDeviation(BigDecimal points) {
        return light(deviation, points);
    }

    Light ofOverdueStart(long days) {
        return light(overdueStart, BigDecimal.valueOf(days));
    }

    Light ofOverdueCompletion(long days) {
        return light(overdueCompletion, BigDecimal.valueOf(days));
    }

    /**
     * Makes sure that bands cover every number exactly once, as those of indicators' rules must.
     *
     * @throws org.biaogan.metrics.light.UnfitLightRule where they leave a gap or overlap; it names the interval
     */
    public static void check(List<Threshold> thresholds) {
        checked(thresholds);
    }

    private static LightRule checked(List<Threshold> thresholds) {
        return new LightRule(thresholds.stream().map(Threshold::band).toList());
    }

    private static Light light(List<Threshold> thresholds, BigDecimal number) {
        return checked(thresholds)
                .light(LightInputs.of(number, null))
                .orElseThrow()
                .light();
    }
}
