package org.biaogan.dashboard.board;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.biaogan.dashboard.assessment.AssessmentText;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.assessment.Person;
import org.biaogan.dashboard.assessment.Standing;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.zone.Unit;

/**
 * A board as the page shows it.
 *
 * @param card of the official whose targets alone are shown; null for everybody's
 * @param unitColumn whether rows of several units stand in it
 * @param shown the standing that alone is shown; null for all
 */
record BoardView(
        String title,
        String asOf,
        Notice notice,
        BoardFilter filter,
        Person card,
        String withoutCard,
        List<Tile> tiles,
        List<Head> heads,
        boolean unitColumn,
        List<Row> rows,
        String shown,
        String everything,
        String csv,
        boolean full) {

    /** How many targets stand so, and where to see only these. */
    record Tile(Standing standing, String word, String meaning, int count, boolean current, String link) {}

    /** The head of a column; without link it cannot be sorted by. */
    record Head(String label, String link, String sorted, String kind) {}

    /** A row with the way to its indicator's page. */
    record Row(AssessmentText text, String link) {}

    static BoardView of(Board board, BoardFilter filter, Language language) {
        BoardQuery query = board.query();
        BoardWords words = language.words(BoardWords.class);
        AssessmentWords standings = language.words(AssessmentWords.class);
        return new BoardView(
                words.title(unitName(board, language), PeriodText.of(board.period(), language)),
                MomentText.of(board.asOf(), language),
                Notice.of(language, board.zone(), board.standings()),
                filter,
                board.official().map(official -> Person.of(official, language)).orElse(null),
                query.ofOfficial(null).address("/"),
                tiles(board, standings),
                heads(query, words),
                query.allUnits(),
                board.rows().stream()
                        .map(row -> row(AssessmentText.of(row, language), query))
                        .toList(),
                query.show() == null ? null : standings.standing(query.show()),
                query.showing(null).address("/"),
                query.address("/board.csv"),
                board.full());
    }

    static String unitName(Board board, Language language) {
        if (board.official().isPresent()) {
            return board.official().get().name(language);
        }
        if (board.query().allUnits()) {
            return language.words(BoardWords.class).allUnits();
        }
        String code = board.query().unit();
        return board.zone()
                .value()
                .unit(code)
                .map((Unit unit) -> unit.name(language))
                .orElse(code);
    }

    private static Row row(AssessmentText text, BoardQuery query) {
        String link = Address.of("/indicators/" + text.indicator())
                .with("unit", text.unit())
                .with("period", query.period())
                .text();
        return new Row(text, link);
    }

    private static List<Tile> tiles(Board board, AssessmentWords words) {
        Map<Standing, Integer> counts = board.counts();
        return Stream.of(Standing.values())
                .map(standing -> tile(standing, counts.getOrDefault(standing, 0), board.query(), words))
                .toList();
    }

    private static Tile tile(Standing standing, int count, BoardQuery query, AssessmentWords words) {
        boolean current = query.show() == standing;
        String link = query.showing(current ? null : standing).address("/");
        return new Tile(standing, words.standing(standing), words.meaning(standing), count, current, link);
    }

    private static List<Head> heads(BoardQuery query, BoardWords words) {
        Stream<Head> unit =
                query.allUnits() ? Stream.of(head(query, BoardOrder.Column.UNIT, words.unit(), "")) : Stream.empty();
        Stream<Head> others = Stream.of(
                head(query, BoardOrder.Column.INDICATOR, words.indicator(), ""),
                new Head(words.actual(), null, null, "number"),
                new Head(words.target(), null, null, "number"),
                head(query, BoardOrder.Column.COMPLETION, words.completion(), "number"),
                new Head(words.expected(), null, null, "number"),
                head(query, BoardOrder.Column.DEVIATION, words.deviation(), "number"),
                head(query, BoardOrder.Column.GROWTH, words.growth(), "number"),
                head(query, BoardOrder.Column.RELEASED, words.source(), ""),
                new Head(words.answerable(), null, null, ""));
        Head standing = head(query, BoardOrder.Column.STANDING, words.standing(), "");
        return Stream.of(Stream.of(standing), unit, others)
                .flatMap(heads -> heads)
                .toList();
    }

    private static Head head(BoardQuery query, BoardOrder.Column column, String label, String kind) {
        BoardOrder order = query.order();
        String sorted = order.column() != column ? "none" : order.descending() ? "descending" : "ascending";
        return new Head(label, query.orderedBy(order.afterClickOn(column)).address("/"), sorted, kind);
    }
}
