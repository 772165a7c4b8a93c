package org.biaogan.metrics.matter;

import java.util.Arrays;
import java.util.List;
import org.biaogan.metrics.followup.Escalation;
import org.biaogan.metrics.followup.FollowUpState;

/**
 * Which matters are asked for; what is null or empty does not narrow.
 *
 * @param owners codes of units that answer for them
 * @param officials codes of officials who do
 * @param overdue whether only those past their deadline are
 * @param text a part of the code or the title
 */
public record MatterFilter(
        List<String> projects,
        List<String> owners,
        List<String> officials,
        List<FollowUpState> states,
        boolean overdue,
        List<Escalation> escalations,
        String text) {

    /** Narrows nothing. */
    public static final MatterFilter ALL =
            new MatterFilter(List.of(), List.of(), List.of(), List.of(), false, List.of(), null);

    /** What is open of an official. */
    public static MatterFilter openOf(String official) {
        List<FollowUpState> open = Arrays.stream(FollowUpState.values())
                .filter(FollowUpState::isOpen)
                .toList();
        return new MatterFilter(List.of(), List.of(), List.of(official), open, false, List.of(), null);
    }
}
