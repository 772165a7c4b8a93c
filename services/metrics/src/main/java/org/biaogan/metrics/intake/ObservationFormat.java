package org.biaogan.metrics.intake;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.biaogan.metrics.observation.NewObservation;
import org.biaogan.metrics.table.Notation;
import org.biaogan.metrics.table.PlainNotation;
import org.biaogan.metrics.table.RowFormat;
import org.biaogan.metrics.table.RowText;

/** Rows that are observations each. */
final class ObservationFormat implements RowFormat<NewObservation> {

    private static final List<String> FIELDS = Arrays.stream(NewObservation.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    private static final List<String> REQUIRED = List.of("indicator", "unit", "period", "value");

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
        if (SdmxNotation.recognises(columns)) {
            return new SdmxNotation();
        }
        return SheetNotation.recognises(columns) ? new SheetNotation() : new PlainNotation(FIELDS);
    }

    @Override
    public NewObservation read(RowText row) {
        return new NewObservation(
                row.text("indicator"),
                row.text("unit"),
                row.text("period"),
                row.text("measure"),
                row.text("basis"),
                row.number("value"),
                row.text("status"),
                row.text("source"),
                row.text("releasedOn"),
                row.text("reason"),
                row.text("frequency"),
                row.text("unitOfMeasure"));
    }
}
