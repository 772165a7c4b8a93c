package org.biaogan.metrics.observation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.period.TimePeriod;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

/** A version that waits for approval or has waited, together with what was decided on it. */
@Entity
@Immutable
@Synchronize({"observation", "submission", "submission_decision"})
@Subselect("""
        select s.observation as id, s.indicator, s.unit, s.period, s.period_end, s.measure, s.basis, o.value, o.status,
            o.source, o.released_on, o.reason, o.replaces, s.submitter, o.recorded_by as submitted_by,
            s.known_from as submitted_at, s.known_to as decided_at, d.verdict, d.decided_by,
            d.reason as decision_reason
        from submission s
        join observation o on o.id = s.observation
        left join submission_decision d on d.submission = s.observation
        where s.known_from is not null
        """)
class Submission {

    /** The version's. */
    @Id
    Long id;

    String indicator;
    String unit;
    String period;
    LocalDate periodEnd;

    @Enumerated(EnumType.STRING)
    Measure measure;

    @Enumerated(EnumType.STRING)
    Basis basis;

    BigDecimal value;

    @Enumerated(EnumType.STRING)
    ObservationStatus status;

    String source;
    LocalDate releasedOn;
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

    Draft.Key key() {
        return new Draft.Key(new SeriesKey(indicator, unit, measure, basis), TimePeriod.parse(period));
    }
}
