package org.biaogan.metrics.execution;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.earnedvalue.CrossCheck;
import org.biaogan.metrics.earnedvalue.Reported;
import org.biaogan.metrics.rest.Fault;

/**
 * What a project reported, as others see it. Money is in the project's unit of money; null is what was not reported.
 *
 * @param version counts the versions that became known, from 1; null where it did not
 * @param state RECORDED where it is known; SUBMITTED while it waits, RETURNED where it was sent back
 * @param approvedBy who approved it; who entered it, where it was approved on arrival; null where nobody had to
 * @param knownTo until when it held; null while it holds, seen from the instant asked for
 * @param figures ids of the amounts and of physical progress by the names of their fields, for {@code /figures/{id}};
 *     what did not become known has none
 * @param warnings what looks strange about it, held against the report before
 */
public record ProgressView(
        long id,
        String project,
        String period,
        Integer version,
        BigDecimal planned,
        BigDecimal completed,
        BigDecimal completedThisYear,
        BigDecimal completedSinceStart,
        BigDecimal inPlace,
        BigDecimal actualCost,
        BigDecimal physicalPercent,
        String physicalWords,
        Integer peopleOnSite,
        Integer peopleExpected,
        List<String> photos,
        State state,
        String enteredBy,
        Instant enteredAt,
        String approvedBy,
        Instant approvedAt,
        String reason,
        Instant knownFrom,
        Instant knownTo,
        List<Fault> warnings,
        Map<String, String> figures) {

    /** How far a report has come. */
    public enum State {
        RECORDED,
        SUBMITTED,
        RETURNED
    }

    /**
     * Of a version that became known.
     *
     * @param before of the period right before; null where there is none
     * @param number the project's, in ids
     */
    static ProgressView of(ProgressVersion version, Reported before, BigDecimal total, Instant asOf, int number) {
        String approver = version.approvedOnArrival ? version.recordedBy : version.approver;
        return new ProgressView(
                version.id,
                version.project,
                version.period,
                version.version,
                version.planned,
                version.completed,
                version.completedThisYear,
                version.completedSinceStart,
                version.inPlace,
                version.actualCost,
                version.physicalPercent,
                version.physicalWords,
                version.peopleOnSite,
                version.peopleExpected,
                List.of(version.photos),
                State.RECORDED,
                version.recordedBy,
                version.recordedAt,
                approver,
                approver == null ? null : version.knownFrom,
                version.reason,
                version.knownFrom,
                version.knownTo == null || version.knownTo.isAfter(asOf) ? null : version.knownTo,
                warnings(version.reported(), before, total),
                ReportedNumber.ids(version, number));
    }

    /** Of one that waits or was sent back. */
    static ProgressView of(ProgressSubmission submission, Reported before, BigDecimal total, Instant asOf) {
        Content said = submission.content();
        return new ProgressView(
                submission.id,
                submission.project,
                submission.period,
                null,
                said.planned(),
                said.completed(),
                said.completedThisYear(),
                said.completedSinceStart(),
                said.inPlace(),
                said.actualCost(),
                said.physicalPercent(),
                said.physicalWords(),
                said.peopleOnSite(),
                said.peopleExpected(),
                said.photos(),
                submission.isDecidedAt(asOf) ? State.RETURNED : State.SUBMITTED,
                submission.submittedBy,
                submission.submittedAt,
                null,
                null,
                submission.reason,
                null,
                null,
                warnings(said.reported(submission.key().period()), before, total),
                Map.of());
    }

    private static List<Fault> warnings(Reported now, Reported before, BigDecimal total) {
        return CrossCheck.of(now, before, total).stream()
                .map(doubt -> new Fault(doubt.field(), doubt.code(), doubt.message()))
                .toList();
    }
}
