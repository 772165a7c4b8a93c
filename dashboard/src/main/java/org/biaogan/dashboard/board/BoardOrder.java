package org.biaogan.dashboard.board;

import jakarta.ws.rs.BadRequestException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.biaogan.dashboard.assessment.Assessment;

/** In which order the rows stand; rows without the figure come last either way. */
record BoardOrder(Column column, boolean descending) {

    /** Those that somebody should look at first: red, yellow, late …, and within each the farthest behind. */
    static final BoardOrder ATTENTION = new BoardOrder(Column.STANDING, false);

    /** What rows can be ordered by. */
    enum Column {
        STANDING,
        INDICATOR,
        UNIT,
        COMPLETION,
        DEVIATION,
        GROWTH,
        RELEASED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As in the address: {@code deviation}, or {@code -deviation} for the other way round. */
    static BoardOrder of(String text) {
        if (text == null || text.isBlank()) {
            return ATTENTION;
        }
        boolean descending = text.startsWith("-");
        try {
            String name = descending ? text.substring(1) : text;
            return new BoardOrder(Column.valueOf(name.toUpperCase(Locale.ROOT)), descending);
        } catch (IllegalArgumentException unknown) {
            throw new BadRequestException(unknown);
        }
    }

    String text() {
        return (descending ? "-" : "") + column.key();
    }

    /** The order that a click on a column's head leads to: upwards first, then the other way. */
    BoardOrder afterClickOn(Column clicked) {
        return new BoardOrder(clicked, clicked == column && !descending);
    }

    Comparator<Assessment> comparator() {
        return switch (column) {
            case STANDING -> directed(Assessment::standing).thenComparing(farthestBehind());
            case INDICATOR -> directed(Assessment::indicator);
            case UNIT -> directed(Assessment::unit).thenComparing(farthestBehind());
            case COMPLETION -> directed(Assessment::completionPercent);
            case DEVIATION -> directed(Assessment::deviation);
            case GROWTH -> directed(BoardOrder::growth);
            case RELEASED -> directed(Assessment::releasedOn);
        };
    }

    private <V extends Comparable<? super V>> Comparator<Assessment> directed(Function<Assessment, V> figure) {
        Comparator<V> natural = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(figure, Comparator.nullsLast(natural));
    }

    private static Comparator<Assessment> farthestBehind() {
        return Comparator.comparing(Assessment::deviation, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private static BigDecimal growth(Assessment row) {
        return row.growthPublished() != null ? row.growthPublished() : row.growthImplied();
    }
}
