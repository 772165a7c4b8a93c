package org.biaogan.metrics.portfolio;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaogan.metrics.project.NewProject;
import org.biaogan.metrics.rest.Fault;

/** The first version of a project that a file brings, or two where the file knows what was planned at first. */
final class FirstVersions {

    /** Re-planning needs a reason, and whoever imports an old list may not know it any more. */
    private static final String NOT_SAID = "导入的清单未说明原因";

    private FirstVersions() {}

    static List<NewProject> of(NewProject said, Map<String, Object> first, List<Fault> warnings) {
        NewProject before = said.with(first).with(Collections.singletonMap("reason", null));
        if (!plansOtherwise(before, said)) {
            return List.of(said);
        }
        if (said.reason() != null) {
            return List.of(before, said);
        }
        warnings.add(new Fault(
                "reason",
                "REASON_UNKNOWN",
                "It was re-planned, and the file does not say why; the first plan is kept."));
        return List.of(before, said.with(Map.of("reason", NOT_SAID)));
    }

    private static boolean plansOtherwise(NewProject one, NewProject other) {
        return one.totalInvestment() == null != (other.totalInvestment() == null)
                || one.totalInvestment() != null && one.totalInvestment().compareTo(other.totalInvestment()) != 0
                || !Objects.equals(one.plannedStart(), other.plannedStart())
                || !Objects.equals(one.plannedCompletion(), other.plannedCompletion())
                || !Objects.equals(one.plannedProduction(), other.plannedProduction())
                || !one.plansOrNone().equals(other.plansOrNone());
    }
}
