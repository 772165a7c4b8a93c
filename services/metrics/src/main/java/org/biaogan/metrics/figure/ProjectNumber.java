package org.biaogan.metrics.figure;

import java.time.Instant;
import org.biaogan.metrics.period.ReportingPeriod;

/**
 * A project and which part of its month is meant, as one number of an id. It stands in printed ids.
 *
 * @param project the project's number, from 1
 * @param third 1 to 3 for ten days (旬) of the month; 0 for the whole
 */
public record ProjectNumber(int project, int third) {

    private static final int PARTS = 4;

    public static ProjectNumber of(FigureId id) {
        return new ProjectNumber(id.beside() / PARTS, id.beside() % PARTS);
    }

    /** The id of a number of a project at a period. */
    public static FigureId id(FigureKind kind, int project, ReportingPeriod period, Instant vintage) {
        return new FigureId(kind, 0, 0, period.month(), vintage, project * PARTS + period.third());
    }

    /** The period that an id of a project's number names. */
    public static ReportingPeriod period(FigureId id) {
        return new ReportingPeriod(id.periodEnd(), of(id).third());
    }
}
