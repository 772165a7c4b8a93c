package org.biaogan.dashboard.entry;

import java.time.OffsetDateTime;

/**
 * The visitor's own draft (草稿), as far as the form needs to know of it.
 *
 * @param revision counts how often it was saved; 0 where it never was
 * @param savedAt null where it never was
 */
record Draft(int revision, OffsetDateTime savedAt) {

    /** Nothing saved. */
    static final Draft NONE = new Draft(0, null);

    /** The entity tag that a change starts from. */
    static String tag(int revision) {
        return "\"v" + revision + "\"";
    }
}
