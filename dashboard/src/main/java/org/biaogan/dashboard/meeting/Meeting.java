package org.biaogan.dashboard.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.dashboard.matter.Escalation;
import org.biaogan.dashboard.matter.FollowUpState;

/**
 * A meeting (调度会), as the metrics service tells of it.
 *
 * @param beginsAt null where only its day is known
 * @param validTo the day since which it counts no more; null where it was not retired
 */
record Meeting(
        String code,
        String title,
        LocalDate heldOn,
        Instant beginsAt,
        String place,
        String chair,
        List<String> attendees,
        List<AgendaItem> agenda,
        List<Decision> decisions,
        LocalDate validTo,
        int version) {

    /** One item of the agenda. @param ref the code of what it is about, of a target indicator and unit: {@code FAI/EIP} */
    record AgendaItem(int order, String title, String kind, String ref) {}

    /** A decision and what became of it. */
    record Decision(
            int number,
            String text,
            String directive,
            String owner,
            String ownerName,
            String ownerNameEn,
            String officialName,
            LocalDate deadline,
            FollowUpState state,
            long overdueDays,
            Escalation escalation) {}

    boolean isRetired() {
        return validTo != null;
    }

    List<AgendaItem> agendaOrNone() {
        return agenda == null ? List.of() : agenda;
    }

    List<Decision> decisionsOrNone() {
        return decisions == null ? List.of() : decisions;
    }
}
