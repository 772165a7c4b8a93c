package org.biaogan.metrics.assessment;

import java.util.Map;
import org.biaogan.metrics.figure.SubjectNumbers;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.light.LightRules;
import org.biaogan.metrics.official.OfficialView;
import org.biaogan.metrics.unit.UnitView;

/** The registers that assessments look things up in, as they were known at an instant, by code. */
record Registers(
        Map<String, IndicatorView> indicators,
        Map<String, UnitView> units,
        Map<String, OfficialView> officials,
        LightRules lights,
        SubjectNumbers numbers) {}
