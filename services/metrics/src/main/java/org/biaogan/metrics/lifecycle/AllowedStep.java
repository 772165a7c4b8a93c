package org.biaogan.metrics.lifecycle;

import java.util.ArrayList;
import java.util.List;
import org.biaogan.metrics.condition.StartCheck;
import org.biaogan.metrics.project.Stage;

/**
 * A step that the caller may take from here.
 *
 * @param needs fields that it asks for besides {@code on}
 * @param missing what stands in its way; empty where nothing does
 */
public record AllowedStep(StageAction action, Stage to, List<String> needs, List<StartCheck.Obstacle> missing) {

    static AllowedStep of(StageAction action, Stage to, List<StartCheck.Obstacle> missing) {
        List<String> needs = new ArrayList<>();
        if (action.needs(Need.REASON)) {
            needs.add("reason");
        }
        if (action.needs(Need.EVIDENCE)) {
            needs.add("evidence");
        }
        return new AllowedStep(action, to, needs, missing);
    }
}
