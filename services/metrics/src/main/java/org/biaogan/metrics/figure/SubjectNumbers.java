package org.biaogan.metrics.figure;

import java.util.Map;
import java.util.Optional;

/** The numbers of whatever ids name by their codes, and back. */
public record SubjectNumbers(
        Map<String, Integer> indicators,
        Map<String, Integer> units,
        Map<String, Integer> groups,
        Map<String, Integer> themes) {

    public Optional<String> indicator(FigureId id) {
        return code(indicators, id.indicator());
    }

    public Optional<String> unit(FigureId id) {
        return code(units, id.unit());
    }

    /** The unit whose growth is taken apart, of a kind that stands beside one. */
    public Optional<String> unitAbove(FigureId id) {
        return code(units, id.beside());
    }

    public Optional<String> group(RankingNumber ranking) {
        return code(groups, ranking.group());
    }

    /** Of a kind that stands beside one; empty for the targets watched before all others. */
    public Optional<String> theme(FigureId id) {
        return code(themes, id.beside());
    }

    private static Optional<String> code(Map<String, Integer> numbers, int number) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue() == number)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
