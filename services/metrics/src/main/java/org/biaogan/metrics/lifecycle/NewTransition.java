package org.biaogan.metrics.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.biaogan.metrics.rest.Requirements;

/**
 * A step that a caller takes with a project.
 *
 * @param on the day it was taken
 * @param reason why; needed to suspend, resume, terminate and revive
 * @param evidence ids of files that show it; needed where something is claimed to stand there
 */
public record NewTransition(StageAction action, LocalDate on, String reason, List<String> evidence) {

    List<String> evidenceOrNone() {
        return Objects.requireNonNullElse(evidence, List.of());
    }

    void enforce() {
        new Requirements()
                .given("action", action)
                .given("on", on)
                .optionalText("reason", reason)
                .enforce();
    }

    /** What else the step must fulfil, for a project that has been at its stage since a day. */
    Requirements requirements(LocalDate stageSince, LocalDate today) {
        Requirements requirements = new Requirements()
                .rule(!on.isAfter(today), "on", "IN_THE_FUTURE", "No step is taken on a day still to come.")
                .rule(
                        stageSince == null || !on.isBefore(stageSince),
                        "on",
                        "BEFORE_THE_STAGE",
                        "The project came to its stage on %s; it leaves it no earlier.".formatted(stageSince));
        if (action.needs(Need.REASON)) {
            requirements.text("reason", reason);
        }
        return requirements.rule(
                !action.needs(Need.EVIDENCE) || !evidenceOrNone().isEmpty(),
                "evidence",
                "REQUIRED",
                "This step needs a file that shows it.");
    }
}
