package org.biaogan.metrics.visit;

import java.time.LocalDate;
import org.biaogan.metrics.rest.Requirements;

/**
 * A problem that was found on the spot, as it goes on the ledger.
 *
 * @param owner the code of the unit that ought to answer for it
 */
public record FoundProblem(String title, String description, String owner, LocalDate deadline) {

    Requirements requirements() {
        return new Requirements()
                .text("title", title)
                .optionalText("description", description)
                .optionalCode("owner", owner);
    }
}
