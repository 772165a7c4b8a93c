package org.biaogan.dashboard.portfolio;

import java.util.List;

/**
 * The first rows of a list that may be long, as a page of thousands of rows is of use to nobody.
 *
 * @param more says how many are left out; empty where none are
 */
record Excerpt<T>(List<T> rows, String more) {

    /** As many as one looks through. */
    static final int MOST = 200;

    /** @param more what to say where any is left out */
    static <T> Excerpt<T> of(List<T> rows, boolean leavesOut, String more) {
        return new Excerpt<>(rows, leavesOut ? more : "");
    }
}
