package org.biaogan.metrics.intake;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.observation.NewObservation;

/** Columns are called as the fields of an observation are in JSON. */
final class PlainNotation implements Notation {

    static final List<String> FIELDS = Arrays.stream(NewObservation.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    @Override
    public Optional<String> field(String column) {
        return FIELDS.contains(column) ? Optional.of(column) : Optional.empty();
    }

    @Override
    public String column(String field) {
        return field;
    }

    @Override
    public List<String> columns() {
        return FIELDS;
    }
}
