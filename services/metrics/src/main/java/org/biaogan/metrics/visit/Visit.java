package org.biaogan.metrics.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A visit as it was recorded. */
@Entity
@Immutable
@Table(name = "visit")
class Visit {

    @Id
    UUID id;

    String project;
    String official;
    LocalDate visitedOn;
    Instant visitedAt;
    String seen;

    @Column(columnDefinition = "text[]")
    String[] photos;

    BigDecimal longitude;
    BigDecimal latitude;

    @JdbcTypeCode(SqlTypes.JSON)
    StoredFound found;

    @JdbcTypeCode(SqlTypes.JSON)
    StoredSolved solved;

    String recordedBy;
    Instant knownFrom;

    Visit() {}

    /** @param visit said plainly */
    Visit(NewVisit visit, String recorder, Instant since) {
        this.id = visit.id();
        this.project = visit.project();
        this.official = visit.official();
        this.visitedOn = visit.on();
        this.visitedAt = visit.at();
        this.seen = visit.seen();
        this.photos = visit.photos().toArray(String[]::new);
        this.longitude = visit.longitude();
        this.latitude = visit.latitude();
        this.found = new StoredFound(visit.problemsFound());
        this.solved = new StoredSolved(visit.problemsSolved());
        this.recordedBy = recorder;
        this.knownFrom = since;
    }

    /** What was said when it was recorded, plainly. */
    NewVisit said() {
        return new NewVisit(
                        id,
                        project,
                        official,
                        visitedOn,
                        visitedAt,
                        seen,
                        List.of(photos),
                        longitude,
                        latitude,
                        found.problems(),
                        solved.problems())
                .plain();
    }
}
