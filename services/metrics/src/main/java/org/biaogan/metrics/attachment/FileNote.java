package org.biaogan.metrics.attachment;

import java.time.LocalDate;
import org.biaogan.metrics.rest.Requirements;

/** What the sender says of a file: what it shows, and when that was. Both may be null. */
record FileNote(String caption, LocalDate takenOn) {

    void enforce(LocalDate today) {
        new Requirements()
                .optionalText("caption", caption)
                .rule(
                        takenOn == null || !takenOn.isAfter(today),
                        "takenOn",
                        "IN_THE_FUTURE",
                        "takenOn %s is still to come.".formatted(takenOn))
                .enforce();
    }
}
