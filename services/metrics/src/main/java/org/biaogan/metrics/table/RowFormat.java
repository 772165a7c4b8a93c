package org.biaogan.metrics.table;

import java.util.List;

/**
 * What the rows of a file are about: the fields they may have, and how a row is read.
 *
 * @param <T> what a row says
 */
public interface RowFormat<T> {

    /** The fields, called as they are in JSON, in the order people are told. */
    List<String> fields();

    /** Whether there is such a field: one of those, or one of a family that they only describe. */
    default boolean knows(String field) {
        return fields().contains(field);
    }

    /** The fields without which no row means anything. */
    List<String> required();

    /** The way in which a file with these columns writes them, unless its sender maps the columns. */
    default Notation notation(List<String> columns) {
        return new PlainNotation(fields());
    }

    T read(RowText row);
}
