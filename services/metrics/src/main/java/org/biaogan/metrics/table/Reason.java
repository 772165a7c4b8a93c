package org.biaogan.metrics.table;

import org.biaogan.metrics.rest.Fault;

/**
 * Why a row of a file was refused, or what looks strange about it.
 *
 * @param line of the file, where the row starts; the header stands in line 1
 * @param column the header's name of the cell to blame; null where the whole row is
 * @param code a word for machines, stable across versions
 * @param message a sentence for people
 */
public record Reason(int line, String column, String code, String message) {

    private static final int LONGEST = 300;

    public static Reason of(int line, Fault fault) {
        return new Reason(
                line, fault.field() == null ? null : legible(fault.field()), fault.code(), legible(fault.message()));
    }

    /** Messages quote cells, and a cell can hold anything: noise must neither fill the answer nor break a store. */
    public static String legible(String text) {
        StringBuilder legible = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) || isHalfAPair(c) ? '\uFFFD' : c)
                .forEach(legible::appendCodePoint);
        return text.codePointCount(0, text.length()) > LONGEST ? legible + "…" : legible.toString();
    }

    private static boolean isHalfAPair(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }
}
