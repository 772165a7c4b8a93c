package org.biaogan.metrics.portfolio;

import java.util.List;

/**
 * What a row of a file of projects changes, or would.
 *
 * @param line of the file, where the row starts; the header stands in line 1
 * @param code of the project
 * @param name as it is called afterwards
 * @param fields what differs from how the project was described; none of a new one
 */
public record ProjectChange(int line, String code, String name, Outcome outcome, List<FieldText> fields) {

    /** What becomes of the project. */
    public enum Outcome {
        ADDED,
        REVISED
    }

    /**
     * A field that differs, as text.
     *
     * @param field as a column of the file is called: {@code totalInvestment}, {@code plan.2026}
     * @param before null where nothing was there
     * @param after null where nothing is there any more
     */
    public record FieldText(String field, String before, String after) {}

    static ProjectChange of(Judged row) {
        return new ProjectChange(
                row.row().line(),
                row.last().code(),
                row.last().name(),
                row.isNew() ? Outcome.ADDED : Outcome.REVISED,
                row.isNew() ? List.of() : ProjectTexts.differences(row.before(), row.last()));
    }
}
