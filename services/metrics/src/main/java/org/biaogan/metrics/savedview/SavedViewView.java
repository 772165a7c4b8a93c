package org.biaogan.metrics.savedview;

import java.time.Instant;
import java.util.UUID;

/**
 * A saved view as others see it.
 *
 * @param query the list's query parameters, as they stand behind the question mark
 * @param shared whether everybody may use it
 * @param own whether it is the caller's
 * @param savedBy who made it
 */
public record SavedViewView(
        UUID id, String name, String query, boolean shared, boolean own, String savedBy, Instant savedAt) {

    static SavedViewView of(SavedView view, String caller) {
        return new SavedViewView(
                view.id,
                view.name,
                view.query,
                view.shared,
                view.owner.equals(caller),
                view.ownerName,
                view.recordedAt);
    }
}
