package org.biaogan.metrics.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.rest.Requirements;

/** A draft as its author sends it. */
public record NewDraft(List<DraftRow> rows) {

    private static final int MOST_ROWS = 1000;
    private static final int MOST_CHARACTERS = 256 * 1024;

    /** Refuses with 422 what is no draft at all; that a figure is none yet is no fault here. */
    void enforce() {
        if (rows == null || rows.size() > MOST_ROWS || rows.contains(null)) {
            throw Rejected.violating("rows", "BATCH_SIZE", "A draft has at most %d rows.".formatted(MOST_ROWS));
        }
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (Fault fault : requirements(rows.get(i)).faults()) {
                faults.add(fault.within("rows[%d]".formatted(i)));
            }
        }
        if (!faults.isEmpty()) {
            throw Rejected.violating(faults);
        }
        if (rows.stream().flatMap(NewDraft::texts).mapToInt(String::length).sum() > MOST_CHARACTERS) {
            throw Rejected.violating(
                    "rows", "TOO_LONG", "A draft has at most %d characters.".formatted(MOST_CHARACTERS));
        }
    }

    private static Requirements requirements(DraftRow row) {
        return new Requirements()
                .code("indicator", row.indicator())
                .optionalText("period", row.period())
                .optionalText("measure", row.measure())
                .optionalText("value", row.value())
                .optionalText("status", row.status())
                .optionalText("source", row.source())
                .optionalText("releasedOn", row.releasedOn())
                .optionalText("reason", row.reason());
    }

    private static Stream<String> texts(DraftRow row) {
        return Stream.of(
                        row.period(),
                        row.measure(),
                        row.value(),
                        row.status(),
                        row.source(),
                        row.releasedOn(),
                        row.reason())
                .filter(Objects::nonNull);
    }
}
