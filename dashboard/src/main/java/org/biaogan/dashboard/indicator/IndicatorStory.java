package org.biaogan.dashboard.indicator;

import org.biaogan.dashboard.assessment.Definition;
import org.biaogan.dashboard.assessment.Scenario;
import org.biaogan.dashboard.assessment.Story;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.outlook.ScenarioForm;

/** An indicator's story together with what the indicator means and what was supposed. */
record IndicatorStory(IndicatorQuery query, Reading<Story> reading, Definition definition, Supposed supposed) {

    /** A scenario asked for and its answer; null where there is none. */
    record Supposed(ScenarioForm form, Scenario answer) {}

    Story story() {
        return reading.value();
    }
}
