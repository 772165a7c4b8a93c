package org.biaogan.dashboard.progress;

import java.util.List;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.project.Mention;
import org.biaogan.dashboard.zone.Zone;

/** A report that waits, as it is shown: what would change, before and after, and the photos it has. */
record WaitingRow(
        long id,
        Mention project,
        String period,
        List<String> changes,
        List<Photo> photos,
        String reason,
        String submittedBy,
        String submittedAt,
        boolean mayDecide) {

    static WaitingRow of(Waiting one, Zone zone, Language language) {
        return new WaitingRow(
                one.id(),
                Sheet.mentioned(
                        one.project(),
                        one.projectName(),
                        one.projectNameEn(),
                        one.unit(),
                        one.unitName(),
                        zone,
                        language),
                PeriodText.of(one.period(), language),
                ChangeText.lines(one.current(), one.report(), language),
                Photo.of(one.report(), language),
                ChangeText.said(one.report().text(Quantity.REASON)),
                one.submittedBy(),
                MomentText.of(one.submittedAt(), language),
                one.mayDecide());
    }
}
