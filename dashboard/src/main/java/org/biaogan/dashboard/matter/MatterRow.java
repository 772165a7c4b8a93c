package org.biaogan.dashboard.matter;

import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;

/**
 * A matter in a list, in the reader's words.
 *
 * @param severity empty unless more hangs on it than on others
 * @param about the project or meeting it belongs to; empty where it belongs to none
 * @param unit it lies in; empty for a directive
 * @param owner who answers for it; empty while nobody does
 * @param overdue how late it is; empty where it is not
 * @param escalated to whose desk it came; empty where to nobody's
 */
public record MatterRow(
        String code,
        String link,
        String title,
        String severity,
        String about,
        String unit,
        FollowUpState state,
        String stateWord,
        String owner,
        String official,
        String deadline,
        String overdue,
        Escalation escalation,
        String escalated) {

    static MatterRow of(Matter matter, MatterKind kind, Language language) {
        MatterWords words = language.words(MatterWords.class);
        boolean grave = matter.severity() != null && matter.severity() != Severity.NORMAL;
        return new MatterRow(
                matter.code(),
                kind.path() + "/" + matter.code(),
                matter.title(),
                grave ? words.severity(matter.severity()) : "",
                kind == MatterKind.DIRECTIVE ? text(matter.meetingTitle()) : matter.projectName(language),
                matter.unitName(language),
                matter.state(),
                words.state(matter.state()),
                matter.ownerName(language),
                matter.officialName(language),
                MomentText.of(matter.deadline()),
                matter.isOverdue() ? words.overdueBy(String.valueOf(matter.overdueDays())) : "",
                matter.escalation(),
                matter.escalation() != null && matter.escalation().isAny() ? words.escalated(matter.escalation()) : "");
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
