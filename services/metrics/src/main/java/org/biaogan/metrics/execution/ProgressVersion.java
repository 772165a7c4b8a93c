package org.biaogan.metrics.execution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.biaogan.metrics.earnedvalue.Reported;
import org.biaogan.metrics.period.ReportingPeriod;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** One version of a report. Versions are written in batches by the repository and only read as entities. */
@Entity
@Immutable
@Table(name = "progress_version")
class ProgressVersion {

    @Id
    Long id;

    UUID recording;
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
    String recordedBy;
    Instant recordedAt;
    boolean approvedOnArrival;
    Instant knownFrom;
    Instant knownTo;

    /** Counts the versions of the report that became known, from 1. */
    @Formula("(select count(*) from progress_version v where v.project = project and v.period = period"
            + " and v.known_from <= known_from)")
    int version;

    /** Who else approved it; null where nobody had to. */
    @Formula("(select d.decided_by from progress_decision d where d.submission = id and d.verdict = 'APPROVE')")
    String approver;

    ReportKey key() {
        return new ReportKey(project, reportingPeriod());
    }

    ReportingPeriod reportingPeriod() {
        return ReportingPeriod.parse(period);
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

    Reported reported() {
        return content().reported(reportingPeriod());
    }
}
