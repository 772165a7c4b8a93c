package org.biaogan.dashboard.assessment;

import org.biaogan.dashboard.language.Language;

/** A value with its unit of measure, spaced as the language and the sign of per cent want it. */
public final class Measured {

    private Measured() {}

    /** The value, a space where one belongs, and the unit of measure. */
    public static String text(String value, Assessment assessment, Language language) {
        String unit = unit(assessment, language);
        return unit.startsWith("%") || unit.isEmpty() ? value + unit : value + " " + unit;
    }

    /** The unit of measure alone; empty where there is none. */
    public static String unit(Assessment assessment, Language language) {
        String unit = language.pick(assessment.unitOfMeasure(), assessment.unitOfMeasureEn());
        return unit == null ? "" : unit;
    }
}
