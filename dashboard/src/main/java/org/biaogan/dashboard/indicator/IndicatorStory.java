package org.biaogan.dashboard.indicator;

import org.biaogan.dashboard.assessment.Definition;
import org.biaogan.dashboard.assessment.Story;
import org.biaogan.dashboard.freshness.Reading;

/** An indicator's story together with what the indicator means. */
record IndicatorStory(Reading<Story> reading, Definition definition) {

    Story story() {
        return reading.value();
    }
}
