package org.biaogan.dashboard.approval;

/**
 * Which submissions are asked for; what is null narrows nothing.
 *
 * @param page from 0, the earliest first
 */
record SubmissionQuery(SubmissionState state, String unit, String period, int page, int size) {

    /** The same, another page of it. */
    SubmissionQuery page(int number) {
        return new SubmissionQuery(state, unit, period, number, size);
    }
}
