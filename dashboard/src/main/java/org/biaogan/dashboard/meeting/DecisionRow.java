package org.biaogan.dashboard.meeting;

import java.util.List;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.matter.Escalation;
import org.biaogan.dashboard.matter.FollowUpState;
import org.biaogan.dashboard.matter.MatterKind;
import org.biaogan.dashboard.matter.MatterWords;

/**
 * A decision, in the reader's words, with how it stands.
 *
 * @param link to the directive that follows it up
 * @param overdue how late it is; empty where it is not
 * @param escalated to whose desk it came; empty where to nobody's
 */
record DecisionRow(
        int number,
        String text,
        String link,
        String owner,
        String official,
        String deadline,
        FollowUpState state,
        String stateWord,
        String overdue,
        Escalation escalation,
        String escalated) {

    static List<DecisionRow> of(List<Meeting.Decision> decisions, Language language) {
        return decisions.stream().map(decision -> of(decision, language)).toList();
    }

    private static DecisionRow of(Meeting.Decision of, Language language) {
        MatterWords words = language.words(MatterWords.class);
        String owner = language.pick(of.ownerName(), of.ownerNameEn());
        return new DecisionRow(
                of.number(),
                of.text(),
                MatterKind.DIRECTIVE.path() + "/" + of.directive(),
                owner == null ? of.owner() : owner,
                of.officialName() == null ? "" : of.officialName(),
                MomentText.of(of.deadline()),
                of.state(),
                words.state(of.state()),
                of.overdueDays() > 0 ? words.overdueBy(String.valueOf(of.overdueDays())) : "",
                of.escalation(),
                of.escalation() == null || of.escalation() == Escalation.NONE ? "" : words.escalated(of.escalation()));
    }
}
