package org.biaogan.metrics.intake;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.biaogan.metrics.observation.NewObservation;
import org.biaogan.metrics.rest.Fault;

/** The first row of a file: which column holds which field of an observation, in any order. */
final class Header {

    /** The columns a file may have are the fields of an observation as JSON. */
    private static final List<String> KNOWN = Arrays.stream(NewObservation.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    private static final int LONGEST_CELL = 2000;

    /** What a decoder writes for bytes that are none of its characters. */
    private static final char NO_TEXT = '\uFFFD';

    private static final List<String> REQUIRED = List.of("indicator", "unit", "period", "value");

    private final List<String> columns;

    Header(List<String> columns) {
        this.columns = columns;
    }

    /** What is wrong with the header; a file with such a header has no rows that could be understood. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            String shown = Reason.legible(column);
            if (!KNOWN.contains(column)) {
                faults.add(new Fault(
                        shown,
                        "UNKNOWN_COLUMN",
                        "There is no column '%s'; the columns are %s.".formatted(shown, KNOWN)));
            } else if (!seen.add(column)) {
                faults.add(new Fault(column, "DUPLICATE_COLUMN", "The column '%s' is there twice.".formatted(column)));
            }
        }
        REQUIRED.stream()
                .filter(column -> !seen.contains(column))
                .map(column -> new Fault(column, "MISSING_COLUMN", "The column '%s' is missing.".formatted(column)))
                .forEach(faults::add);
        return faults;
    }

    /** Reads a row below this header. */
    FileRow read(Cells cells) {
        if (cells.texts().size() != columns.size()) {
            return FileRow.unreadable(
                    cells.line(),
                    new Fault(
                            null,
                            "CELL_COUNT",
                            "The row has %d cells, the header %d."
                                    .formatted(cells.texts().size(), columns.size())));
        }
        List<Fault> faults = new ArrayList<>();
        return new FileRow(cells.line(), observation(cells, faults), faults);
    }

    private NewObservation observation(Cells cells, List<Fault> faults) {
        return new NewObservation(
                text("indicator", cells, faults),
                text("unit", cells, faults),
                text("period", cells, faults),
                text("measure", cells, faults),
                text("basis", cells, faults),
                number("value", cells, faults),
                text("status", cells, faults),
                text("source", cells, faults),
                text("releasedOn", cells, faults),
                text("reason", cells, faults));
    }

    private String text(String column, Cells cells, List<Fault> faults) {
        int place = columns.indexOf(column);
        String text = place < 0 ? "" : cells.texts().get(place);
        if (text.length() > LONGEST_CELL) {
            faults.add(new Fault(
                    column,
                    "TOO_LONG",
                    "A cell has at most %d characters, not %d.".formatted(LONGEST_CELL, text.length())));
            return null;
        }
        if (text.indexOf(NO_TEXT) >= 0) {
            faults.add(new Fault(column, "UNREADABLE_TEXT", "'%s' holds bytes that are no text.".formatted(text)));
        }
        return text.isEmpty() ? null : text;
    }

    private BigDecimal number(String column, Cells cells, List<Fault> faults) {
        String text = text(column, cells, faults);
        if (text == null) {
            return null;
        }
        if (!PlainNumber.is(text)) {
            faults.add(new Fault(
                    column,
                    "NOT_A_NUMBER",
                    "'%s' is not a plain decimal number like 1234.5, without separators and exponent."
                            .formatted(text)));
            return null;
        }
        return new BigDecimal(text);
    }
}
