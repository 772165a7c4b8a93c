package org.biaogan.dashboard.approval;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Which decided submissions are looked at.
 *
 * @param state null for all that are decided
 */
record HistoryFilter(SubmissionState state, String unit, String period) {

    private static final Pattern PERIOD = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|[HS][12]))?");

    static HistoryFilter of(String state, String unit, String period) {
        SubmissionState known = Arrays.stream(SubmissionState.values())
                .filter(SubmissionState::isDecided)
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
        return new HistoryFilter(known, given(unit), period(period));
    }

    SubmissionQuery query(int size) {
        return new SubmissionQuery(state, unit, period, 0, size);
    }

    boolean isNarrowed() {
        return state != null || unit != null || period != null;
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What is no period narrows nothing. */
    private static String period(String text) {
        String given = given(text);
        return given != null && PERIOD.matcher(given).matches() ? given : null;
    }
}
