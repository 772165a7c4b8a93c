package org.biaogan.metrics.problem;

import org.biaogan.metrics.rest.Requirements;

/**
 * Where a problem comes from.
 *
 * @param code of the project, enterprise, visit or meeting; null for a target
 * @param indicator the code of a target's indicator; null for all else
 * @param unit the code of a target's unit; null for all else
 */
public record ProblemSource(SourceKind kind, String code, String indicator, String unit) {

    public static ProblemSource project(String code) {
        return new ProblemSource(SourceKind.PROJECT, code, null, null);
    }

    public static ProblemSource target(String indicator, String unit) {
        return new ProblemSource(SourceKind.TARGET, null, indicator, unit);
    }

    /** An enterprise, a visit or a meeting. */
    public static ProblemSource of(SourceKind kind, String code) {
        return new ProblemSource(kind, code, null, null);
    }

    Requirements requirements() {
        Requirements requirements = new Requirements().given("kind", kind);
        return kind == SourceKind.TARGET
                ? requirements.code("indicator", indicator).code("unit", unit)
                : requirements.code("code", code);
    }
}
