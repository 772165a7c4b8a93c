package org.biaogan.metrics.execution;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.table.Notation;
import org.biaogan.metrics.table.PlainNotation;
import org.biaogan.metrics.table.RowFormat;
import org.biaogan.metrics.table.RowText;

/** Rows that are reports each. Photos come otherwise: a file that says nothing of them leaves them as they are. */
final class ProgressFormat implements RowFormat<NewProgress> {

    private static final List<String> FIELDS = Arrays.stream(NewProgress.class.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(field -> !field.equals("photos"))
            .toList();

    private static final List<String> REQUIRED = List.of("project", "period");

    @Override
    public List<String> fields() {
        return FIELDS;
    }

    @Override
    public List<String> required() {
        return REQUIRED;
    }

    @Override
    public Notation notation(List<String> columns) {
        return ProgressSheetNotation.recognises(columns) ? new ProgressSheetNotation() : new PlainNotation(FIELDS);
    }

    @Override
    public NewProgress read(RowText row) {
        return new NewProgress(
                row.text("project"),
                row.text("period"),
                row.number("planned"),
                row.number("completed"),
                row.number("completedThisYear"),
                row.number("completedSinceStart"),
                row.number("inPlace"),
                row.number("actualCost"),
                row.number("physicalPercent"),
                row.text("physicalWords"),
                people(row, "peopleOnSite"),
                people(row, "peopleExpected"),
                null,
                row.text("reason"));
    }

    private static Integer people(RowText row, String field) {
        BigDecimal number = row.number(field);
        try {
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException e) {
            row.blame(new Fault(field, "NOT_WHOLE", "'%s' is a whole number.".formatted(number.toPlainString())));
            return null;
        }
    }
}
