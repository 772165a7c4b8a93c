package org.biaogan.metrics.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.rest.Fault;

/**
 * One row of a sheet while it is read. Its cells only refer to texts that many share, so a few bytes of the file can
 * stand for any length: it is what they say that counts.
 */
final class SheetRow {

    /** A row says more than one of any other file may. */
    static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooLong() {
            super("The row has more than %d characters. Nothing after it was read."
                    .formatted(RecordLimit.LONGEST_RECORD));
        }

        Fault fault() {
            return new Fault(null, "TOO_LONG", getMessage());
        }
    }

    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, Fault> broken = new HashMap<>();
    private int characters;

    /** A cell's text, by its place from 0. */
    void put(int place, String text) {
        count(text);
        pad(texts, place + 1);
        texts.set(place, text);
    }

    /** Why a cell holds nothing that could be read. */
    void put(int place, Fault fault) {
        count(fault.message());
        put(place, "");
        broken.put(place, fault);
    }

    /** As wide as the first row: a sheet stores no cells at its edge that were never filled, or only coloured. */
    Cells cells(int line, int width) {
        int last = texts.size();
        while (last > width && texts.get(last - 1).isBlank() && !broken.containsKey(last - 1)) {
            last--;
        }
        List<String> row = new ArrayList<>(texts.subList(0, last));
        pad(row, width);
        return new Cells(line, row, broken, null);
    }

    private void count(String text) {
        characters += text.length();
        if (characters > RecordLimit.LONGEST_RECORD) {
            throw new TooLong();
        }
    }

    private static void pad(List<String> texts, int size) {
        texts.addAll(Collections.nCopies(Math.max(0, size - texts.size()), ""));
    }
}
