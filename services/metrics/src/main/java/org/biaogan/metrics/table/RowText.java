package org.biaogan.metrics.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.biaogan.metrics.rest.Fault;

/** The cells of one row, asked for by field; what cannot be read as it should is noted. */
public final class RowText {

    private static final int LONGEST_CELL = 2000;

    /** What a decoder writes for bytes that are none of its characters. */
    private static final char NO_TEXT = '\uFFFD';

    private final Cells cells;
    private final Header<?> header;
    private final List<Fault> faults = new ArrayList<>();

    RowText(Cells cells, Header<?> header) {
        this.cells = cells;
        this.header = header;
    }

    List<Fault> faults() {
        return faults;
    }

    /** The fields that this row can say something about. */
    public Set<String> fields() {
        return header.fields();
    }

    public void blame(Fault fault) {
        faults.add(fault);
    }

    /** The text of a column; empty where there is none of that name. */
    String cell(String column) {
        return header.placeOfColumn(column)
                .map(place -> cells.raw().get(place).strip())
                .orElse("");
    }

    /** The text of a field, whatever it is worth; something also where the cell is broken. */
    String peek(String field) {
        return header.place(field)
                .map(place -> cells.broken().containsKey(place)
                        ? "?"
                        : cells.raw().get(place).strip())
                .orElse("");
    }

    /** The text of a field; null where it says nothing. */
    public String text(String field) {
        String constant = header.constant(field);
        return constant == null
                ? header.place(field).map(place -> text(field, place)).orElse(null)
                : constant;
    }

    /** The number in a field; null where it says nothing. */
    public BigDecimal number(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        if (!PlainNumber.is(text)) {
            blame(
                    field,
                    "NOT_A_NUMBER",
                    "'%s' is not a plain decimal number like 1234.5, without separators and exponent.".formatted(text));
            return null;
        }
        return new BigDecimal(text);
    }

    private String text(String field, int place) {
        Fault broken = cells.broken().get(place);
        if (broken != null) {
            blame(field, broken.code(), broken.message());
            return null;
        }
        String raw = cells.raw().get(place);
        Notation notation = header.notation();
        String text = notation.meaning(field, notation.keepsBlanks(field) ? raw : raw.strip());
        if (text.length() > LONGEST_CELL) {
            blame(
                    field,
                    "TOO_LONG",
                    "A cell has at most %d characters, not %d.".formatted(LONGEST_CELL, text.length()));
            return null;
        }
        if (text.indexOf(NO_TEXT) >= 0) {
            blame(field, "UNREADABLE_TEXT", "'%s' holds bytes that are no text.".formatted(text));
        }
        return text.isBlank() ? null : text;
    }

    private void blame(String field, String code, String message) {
        faults.add(new Fault(field, code, message));
    }
}
