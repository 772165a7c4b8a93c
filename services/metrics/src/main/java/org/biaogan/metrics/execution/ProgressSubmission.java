package org.biaogan.metrics.execution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.observation.SubmissionState;
import org.biaogan.metrics.observation.Verdict;
import org.biaogan.metrics.period.ReportingPeriod;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

/** A report that waits for approval or has waited, together with what was decided on it. */
@Entity
@Immutable
@Synchronize({"progress_version", "progress_submission", "progress_decision"})
@Subselect("""
        select s.version as id, s.project, s.period, s.period_end, v.planned, v.completed, v.completed_this_year,
            v.completed_since_start, v.in_place, v.actual_cost, v.physical_percent, v.physical_words, v.people_on_site,
            v.people_expected, v.photos, v.reason, v.replaces, s.submitter, v.recorded_by as submitted_by,
            s.known_from as submitted_at, s.known_to as decided_at, d.verdict, d.decided_by,
            d.reason as decision_reason
        from progress_submission s
        join progress_version v on v.id = s.version
        left join progress_decision d on d.submission = s.version
        where s.known_from is not null
        """)
class ProgressSubmission {

    /** The version's. */
    @Id
    Long id;

    String project;
    String period;
    LocalDate periodEnd;
    BigDecimal planned;
    BigDecimal completed;
    BigDecimal completedThisYear;
    BigDecimal completedSinceStart;
    BigDecimal inPlace;
    BigDecimal actualCost;
    BigDecimal physicalPercent;
    String physicalWords;
    Integer peopleOnSite;
    Integer peopleExpected;

    @Column(columnDefinition = "text[]")
    String[] photos;

    String reason;
    Long replaces;
    String submitter;
    String submittedBy;
    Instant submittedAt;
    Instant decidedAt;

    @Enumerated(EnumType.STRING)
    Verdict verdict;

    String decidedBy;
    String decisionReason;

    ReportKey key() {
        return new ReportKey(project, ReportingPeriod.parse(period));
    }

    /** Where it stood at an instant. */
    SubmissionState stateAt(Instant asOf) {
        return isDecidedAt(asOf) ? verdict.outcome() : SubmissionState.PENDING;
    }

    boolean isDecidedAt(Instant asOf) {
        return decidedAt != null && !decidedAt.isAfter(asOf);
    }

    Content content() {
        return new Content(
                planned,
                completed,
                completedThisYear,
                completedSinceStart,
                inPlace,
                actualCost,
                physicalPercent,
                physicalWords,
                peopleOnSite,
                peopleExpected,
                List.of(photos));
    }
}
