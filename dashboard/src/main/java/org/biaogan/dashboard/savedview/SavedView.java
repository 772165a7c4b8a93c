package org.biaogan.dashboard.savedview;

import java.util.List;
import java.util.UUID;

/**
 * A saved view (常用视图) as the service tells of it.
 *
 * @param query what stands behind the question mark
 * @param shared whether everybody may use it
 * @param own whether it is the visitor's
 * @param savedBy who made it
 */
public record SavedView(UUID id, String name, String query, boolean shared, boolean own, String savedBy) {

    /** A list of them. */
    record SavedViews(List<SavedView> items) {}

    /** One as the service wants it. */
    record Draft(String name, String query, boolean shared) {}
}
