package org.biaogan.metrics.observation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.period.TimePeriod;
import org.hibernate.annotations.Immutable;

/** One version of an observation. Versions are written in batches by the repository and only read as entities. */
@Entity
@Immutable
@Table(name = "observation")
class Observation {

    @Id
    Long id;

    UUID recording;
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
    String recordedBy;
    boolean approvedOnArrival;
    Instant recordedAt;
    Instant knownFrom;
    Instant knownTo;

    SeriesKey series() {
        return new SeriesKey(indicator, unit, measure, basis);
    }

    TimePeriod timePeriod() {
        return TimePeriod.parse(period);
    }
}
