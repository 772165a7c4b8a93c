package org.biaogan.metrics.problem;

import org.biaogan.metrics.enterprise.CreditCode;
import org.biaogan.metrics.rest.Requirements;

/**
 * Where a problem comes from.
 *
 * @param code of the project, visit or meeting; of an enterprise its unified social credit code, where it is known; null
 *     for a target
 * @param name what an enterprise is called; null for all else
 * @param indicator the code of a target's indicator; null for all else
 * @param unit the code of a target's unit; null for all else
 */
public record ProblemSource(SourceKind kind, String code, String name, String indicator, String unit) {

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 200;

    public static ProblemSource project(String code) {
        return of(SourceKind.PROJECT, code);
    }

    public static ProblemSource target(String indicator, String unit) {
        return new ProblemSource(SourceKind.TARGET, null, null, indicator, unit);
    }

    /** A visit or a meeting. */
    public static ProblemSource of(SourceKind kind, String code) {
        return new ProblemSource(kind, code, null, null, null);
    }

    /** The name without what stands around it. */
    String plainName() {
        return name == null ? null : name.strip();
    }

    Requirements requirements() {
        Requirements requirements = new Requirements()
                .given("kind", kind)
                .rule(
                        kind == SourceKind.ENTERPRISE || name == null,
                        "name",
                        "NOT_TAKEN",
                        "'name' is of enterprises; all else has a code.");
        if (kind == SourceKind.ENTERPRISE) {
            enterprise(requirements);
        } else if (kind == SourceKind.TARGET) {
            requirements.code("indicator", indicator).code("unit", unit);
        } else {
            requirements.code("code", code);
        }
        return requirements;
    }

    private void enterprise(Requirements requirements) {
        int length = name == null ? 0 : plainName().length();
        CreditCode registered = code == null ? null : new CreditCode(code);
        boolean isReadable = registered == null || registered.isWellFormed();
        requirements
                .text("name", name)
                .rule(
                        length == 0 || length >= SHORTEST_NAME && length <= LONGEST_NAME,
                        "name",
                        "UNFIT_LENGTH",
                        "'name' has from %d to %d characters.".formatted(SHORTEST_NAME, LONGEST_NAME))
                .rule(
                        isReadable,
                        "code",
                        "MALFORMED_CREDIT_CODE",
                        "'code' is the unified social credit code: 18 digits and capital letters without I, O, S, V, Z,"
                                + " the third to the eighth digits.")
                .rule(
                        !isReadable || registered == null || registered.isChecked(),
                        "code",
                        "WRONG_CHECK_CHARACTER",
                        "The last character of '%s' does not fit the others.".formatted(code));
    }
}
