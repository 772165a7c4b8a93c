package org.biaogan.metrics.savedview;

import org.biaogan.metrics.rest.Requirements;

/**
 * A view as a caller saves it.
 *
 * @param query the list's query parameters, as they stand behind the question mark; may be empty
 * @param shared whether everybody may use it; false where absent
 */
public record NewSavedView(String name, String query, Boolean shared) {

    private static final int LONGEST_NAME = 100;

    Requirements requirements() {
        return new Requirements()
                .text("name", name)
                .rule(
                        name == null || name.length() <= LONGEST_NAME,
                        "name",
                        "TOO_LONG",
                        "'name' has at most %d characters.".formatted(LONGEST_NAME))
                .given("query", query)
                .optionalText("query", query)
                .rule(
                        query == null
                                || query.chars().noneMatch(c -> Character.isISOControl(c) || c == '?' || c == '#'),
                        "query",
                        "MALFORMED_QUERY",
                        "'query' is what stands behind the question mark, nothing else.");
    }
}
