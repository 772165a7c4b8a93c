package org.biaogan.dashboard.project;

import jakarta.ws.rs.BadRequestException;
import java.util.Arrays;

/** In which order projects are listed; what is not known comes last either way. */
record ProjectOrder(Column column, boolean descending) {

    /** The worst first. */
    static final ProjectOrder ATTENTION = new ProjectOrder(Column.LIGHT, false);

    /** What projects can be ordered by, each in the service's own word. */
    enum Column {
        CODE("code"),
        NAME("name"),
        LIGHT("light"),
        DEVIATION("deviation"),
        TOTAL_INVESTMENT("totalInvestment"),
        PLANNED_COMPLETION("plannedCompletion");

        private final String word;

        Column(String word) {
            this.word = word;
        }
    }

    /** As in the address: {@code deviation}, or {@code -deviation} for the other way round. */
    static ProjectOrder of(String text) {
        if (text == null || text.isBlank()) {
            return ATTENTION;
        }
        boolean descending = text.startsWith("-");
        String word = descending ? text.substring(1) : text;
        return Arrays.stream(Column.values())
                .filter(column -> column.word.equals(word))
                .findFirst()
                .map(column -> new ProjectOrder(column, descending))
                .orElseThrow(BadRequestException::new);
    }

    String text() {
        return (descending ? "-" : "") + column.word;
    }

    /** The order that a click on a column's head leads to: upwards first, then the other way. */
    ProjectOrder afterClickOn(Column clicked) {
        return new ProjectOrder(clicked, clicked == column && !descending);
    }

    /** As the head of a column says it to who cannot see the arrow. */
    String sorted(Column head) {
        return head != column ? "none" : descending ? "descending" : "ascending";
    }
}
