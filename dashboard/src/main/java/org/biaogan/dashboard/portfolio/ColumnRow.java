package org.biaogan.dashboard.portfolio;

import java.util.List;

/** A column of a file, and the field it holds, so that a visitor can say otherwise. */
record ColumnRow(String title, String field) {

    /** What was said about the columns before, or else what their titles suggest. */
    static List<ColumnRow> of(PortfolioAnswer answer, FileTerms terms) {
        return titles(answer, terms).stream()
                .map(title -> new ColumnRow(
                        title,
                        terms.namesColumns()
                                ? terms.columns().getOrDefault(title, "")
                                : ProjectColumn.suggested(title)))
                .toList();
    }

    private static List<String> titles(PortfolioAnswer answer, FileTerms terms) {
        return answer.columns().isEmpty()
                ? List.copyOf(terms.columns().keySet())
                : answer.columns().stream().distinct().toList();
    }
}
