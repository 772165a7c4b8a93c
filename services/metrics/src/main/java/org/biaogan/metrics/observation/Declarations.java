package org.biaogan.metrics.observation;

import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.rest.Requirements;

/**
 * What a row says about its indicator besides the number. It changes nothing, yet a sender who means 万元 where the
 * indicator is in 亿元 is told so before the number is believed.
 */
final class Declarations {

    private Declarations() {}

    static void check(NewObservation given, IndicatorView indicator, Measure measure, Requirements faults) {
        String frequency = given.frequency();
        faults.rule(
                frequency == null || frequency.equals(indicator.frequency().name()),
                "frequency",
                "OTHER_FREQUENCY",
                "'%s' is published by the %s, not by the %s."
                        .formatted(indicator.code(), indicator.frequency(), frequency));
        String unit = given.unitOfMeasure();
        faults.rule(
                unit == null || measure == null || unit.equals(indicator.unitOfMeasureOn(measure)),
                "unitOfMeasure",
                "OTHER_UNIT_OF_MEASURE",
                "'%s' as %s is in '%s', not in '%s'."
                        .formatted(indicator.code(), measure, indicator.unitOfMeasureOn(measure), unit));
    }
}
