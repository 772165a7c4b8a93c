package org.biaogan.metrics.assessment;

import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.period.TimePeriod;

/**
 * Which number of a subject is asked for.
 *
 * @param beside what else decides it, as the kind has it; 0 for nothing
 */
record Asked(FigureKind kind, TimePeriod period, int beside) {

    Asked(FigureKind kind, TimePeriod period) {
        this(kind, period, 0);
    }
}
