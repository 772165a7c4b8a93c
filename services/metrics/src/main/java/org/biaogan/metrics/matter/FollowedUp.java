package org.biaogan.metrics.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.biaogan.metrics.followup.Escalation;
import org.biaogan.metrics.followup.FollowUpAction;
import org.biaogan.metrics.followup.Lateness;

/**
 * A matter with what is computed of it.
 *
 * @param overdueDays how many days it is past its deadline; 0 where it is not, or is closed
 * @param allowed what the caller may do now; nothing in a look back
 * @param history oldest first; null where a list leaves it out
 */
public record FollowedUp<M extends Matter>(
        M matter,
        MatterNames names,
        long overdueDays,
        Escalation escalation,
        List<FollowUpAction> allowed,
        List<PastAction> history) {

    static <M extends Matter> FollowedUp<M> of(
            M matter, MatterNames names, Reckoning reckoning, List<FollowUpAction> allowed, List<M> versions) {
        long late = Lateness.days(matter.state(), matter.deadline(), reckoning.today());
        return new FollowedUp<>(
                matter,
                names,
                late,
                reckoning.steps().level(late),
                allowed,
                versions == null
                        ? null
                        : versions.stream()
                                .map(version -> PastAction.of(version, names))
                                .toList());
    }

    /** The deadlines it had before the one it has, the oldest first; null where a list leaves the history out. */
    public List<LocalDate> earlierDeadlines() {
        return history == null
                ? null
                : history.stream()
                        .map(PastAction::deadline)
                        .filter(Objects::nonNull)
                        .distinct()
                        .filter(deadline -> !deadline.equals(matter.deadline()))
                        .toList();
    }
}
