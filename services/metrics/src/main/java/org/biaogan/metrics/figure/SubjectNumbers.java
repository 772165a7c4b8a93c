package org.biaogan.metrics.figure;

import java.util.Map;
import java.util.Optional;

/** The numbers of indicators and units by their codes, and back. */
public record SubjectNumbers(Map<String, Integer> indicators, Map<String, Integer> units) {

    public Optional<String> indicator(FigureId id) {
        return code(indicators, id.indicator());
    }

    public Optional<String> unit(FigureId id) {
        return code(units, id.unit());
    }

    private static Optional<String> code(Map<String, Integer> numbers, int number) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue() == number)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
