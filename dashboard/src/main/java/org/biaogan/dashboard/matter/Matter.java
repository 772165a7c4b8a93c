package org.biaogan.dashboard.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.dashboard.assessment.Standing;
import org.biaogan.dashboard.language.Language;

/**
 * A problem or a directive, as the metrics service tells of it; what one of the two lacks is null.
 *
 * @param source where a problem comes from
 * @param meeting which decided a directive
 * @param number its place among that meeting's decisions
 * @param earlierDeadlines the oldest first; null in lists, as the history is
 * @param allowed what the visitor may do with it now; what this page knows no form for is left out
 */
record Matter(
        String code,
        String title,
        String description,
        Source source,
        String project,
        String projectName,
        String projectNameEn,
        String unit,
        String unitName,
        String unitNameEn,
        Severity severity,
        LightSeen light,
        String meeting,
        String meetingTitle,
        LocalDate heldOn,
        int number,
        FollowUpState state,
        String owner,
        String ownerName,
        String ownerNameEn,
        String official,
        String officialName,
        String officialNameEn,
        LocalDate deadline,
        List<LocalDate> earlierDeadlines,
        String measures,
        long overdueDays,
        Escalation escalation,
        List<String> allowed,
        List<PastAction> history) {

    /** Of a target its indicator and unit; of an enterprise its name, and its code where it is known; of all else a code. */
    record Source(SourceKind kind, String code, String name, String indicator, String unit) {}

    /** The light that made somebody look. */
    record LightSeen(Standing light, String period) {}

    /** One entry of its history; {@code action} is REGISTER where it was only written down. */
    record PastAction(
            String action,
            FollowUpState from,
            FollowUpState to,
            String by,
            Instant at,
            String note,
            List<String> evidence,
            String document,
            String owner,
            String ownerName,
            String ownerNameEn,
            String officialName,
            LocalDate deadline) {}

    /** Empty while nobody answers for it. */
    String ownerName(Language language) {
        return named(ownerName, ownerNameEn, owner, language);
    }

    /** Empty where no official answers for it. */
    String officialName(Language language) {
        return named(officialName, officialNameEn, official, language);
    }

    /** Empty where it concerns no project. */
    String projectName(Language language) {
        return named(projectName, projectNameEn, project, language);
    }

    /** Empty for a directive. */
    String unitName(Language language) {
        return named(unitName, unitNameEn, unit, language);
    }

    boolean isOverdue() {
        return overdueDays > 0;
    }

    /** A name; the code where the register knows none any more. */
    static String named(String name, String nameEn, String code, Language language) {
        String known = language.pick(name, nameEn);
        return known != null ? known : code == null ? "" : code;
    }
}
