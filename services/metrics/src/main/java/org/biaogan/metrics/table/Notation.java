package org.biaogan.metrics.table;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.biaogan.metrics.rest.Fault;

/** One of the ways in which files write rows: what the columns are called and what their cells mean. */
public interface Notation {

    /** The field that a column holds; empty where it holds none. */
    Optional<String> field(String column);

    /** What the column of a field is called. */
    String column(String field);

    /** The columns there are. */
    List<String> columns();

    /** Whether a column may be there though it holds no field. */
    default boolean passesOver(String column) {
        return false;
    }

    /** Whether the sender is told which columns were passed over. */
    default boolean namesWhatItPassesOver() {
        return false;
    }

    /** What a cell's text says in the words of the field; empty where it says nothing. */
    default String meaning(String field, String text) {
        return text;
    }

    /** Whether blanks at the edges of a field's cells belong to it. */
    default boolean keepsBlanks(String field) {
        return false;
    }

    /** What speaks against a row besides its fields; cells are asked for by column. */
    default List<Fault> objections(UnaryOperator<String> cells) {
        return List.of();
    }

    /** Whether a row is meant to say anything; cells are asked for by field. */
    default boolean isFilled(UnaryOperator<String> cells) {
        return true;
    }
}
