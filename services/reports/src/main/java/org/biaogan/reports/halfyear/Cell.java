package org.biaogan.reports.halfyear;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.biaogan.reports.metrics.Standing;

/**
 * What stands in a table's cell of numbers: one, two ends, or a dash; each led by a link to where it comes from.
 *
 * @param mark the status of the number, in small type behind it
 */
record Cell(List<Piece> pieces, String mark) {

    /**
     * A number as it is read.
     *
     * @param lead what stands before it
     * @param link null where there is none to follow: on paper, and for what is a dash
     */
    record Piece(String lead, String text, String link) {}

    /** The numbers of one indicator, ready to be set. */
    record Maker(Standing standing, boolean linked) {

        /** From a document's own address: to the page of the figure, or on the services' host to the figure itself. */
        private static final String FIGURES = "../../figures/";

        Cell of(Field field, Function<BigDecimal, String> shown) {
            return new Cell(List.of(piece(field, shown, "")), "");
        }

        /** Both ends, from the lower to the upper. */
        Cell between(Field low, Field high, Function<BigDecimal, String> shown) {
            if (low.number(standing) == null && high.number(standing) == null) {
                return of(low, shown);
            }
            List<Piece> pieces = new ArrayList<>();
            pieces.add(piece(low, shown, ""));
            pieces.add(piece(high, shown, "～"));
            return new Cell(pieces, "");
        }

        String link(String id) {
            return linked && id != null ? FIGURES + id : null;
        }

        private Piece piece(Field field, Function<BigDecimal, String> shown, String lead) {
            BigDecimal number = field.number(standing);
            return new Piece(lead, shown.apply(number), number == null ? null : link(field.id(standing)));
        }
    }

    Cell marked(String status) {
        return new Cell(pieces, status);
    }
}
