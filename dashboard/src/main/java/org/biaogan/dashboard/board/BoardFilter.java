package org.biaogan.dashboard.board;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.zone.Zone;

/**
 * The choices of the filter form.
 *
 * @param order travels along unseen like {@code show} and {@code official}, so that filtering does not lose them
 */
record BoardFilter(
        List<Choice> units,
        Choice latest,
        List<Year> years,
        List<Choice> themes,
        boolean flagship,
        String order,
        String show,
        String official) {

    private static final int YEARS_BACK = 4;
    private static final int MONTHS = 12;

    /** The months of a year, the latest first. */
    record Year(String label, List<Choice> months) {}

    static BoardFilter of(Board board, Clock clock, Language language) {
        BoardQuery query = board.query();
        BoardWords words = language.words(BoardWords.class);
        Choice latest = new Choice("", words.latest(), query.period() == null);
        String order =
                query.order().equals(BoardOrder.ATTENTION) ? "" : query.order().text();
        String show = query.show() == null ? "" : query.show().name();
        return new BoardFilter(
                units(board.zone().value(), query, words, language),
                latest,
                years(query.period(), YearMonth.now(clock), language),
                themes(board.zone().value(), query, words, language),
                query.flagship(),
                order,
                show,
                query.official());
    }

    private static List<Choice> units(Zone zone, BoardQuery query, BoardWords words, Language language) {
        Stream<Choice> known = Choice.units(zone, null, query.unit(), language).stream();
        Choice all = new Choice(BoardQuery.ALL_UNITS, words.allUnits(), query.allUnits());
        return Stream.concat(known, Stream.of(all)).toList();
    }

    private static List<Choice> themes(Zone zone, BoardQuery query, BoardWords words, Language language) {
        Stream<Choice> known = zone.themes().stream()
                .map(theme -> new Choice(
                        theme.code(), theme.name(language), theme.code().equals(query.theme())));
        return Stream.concat(Stream.of(new Choice("", words.allThemes(), query.theme() == null)), known)
                .toList();
    }

    /** From this year back; further, where a period further back is looked at. A quarter is offered if it was asked for. */
    private static List<Year> years(String chosen, YearMonth now, Language language) {
        int asked = chosen == null ? now.getYear() : Integer.parseInt(chosen.substring(0, 4));
        int first = Math.min(now.getYear() - YEARS_BACK, asked);
        int last = Math.max(now.getYear(), asked);
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> first + last - year)
                .filter(year -> year == asked || year >= now.getYear() - YEARS_BACK)
                .map(year -> year(year, chosen, now, language))
                .toList();
    }

    private static Year year(int year, String chosen, YearMonth now, Language language) {
        Stream<String> months = IntStream.iterate(MONTHS, month -> month > 0, month -> month - 1)
                .mapToObj(month -> YearMonth.of(year, month))
                .filter(month -> !month.isAfter(now) || month.toString().equals(chosen))
                .map(YearMonth::toString);
        boolean other = chosen != null && chosen.startsWith(year + "") && !chosen.matches("\\d{4}-\\d{2}");
        List<Choice> choices = Stream.concat(other ? Stream.of(chosen) : Stream.empty(), months)
                .map(period -> new Choice(period, PeriodText.of(period, language), period.equals(chosen)))
                .toList();
        return new Year(PeriodText.of(String.valueOf(year), language), choices);
    }
}
