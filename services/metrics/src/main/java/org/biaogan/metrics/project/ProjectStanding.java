package org.biaogan.metrics.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where a project stands today, as last reckoned by the features that follow it. */
@Entity
@DynamicUpdate
@Table(name = "project_standing")
class ProjectStanding {

    @Id
    String project;

    LocalDate onDay;
    String light;

    /** Kept by the database: what lists are sorted by. */
    @Column(insertable = false, updatable = false)
    Short lightRank;

    String state;
    BigDecimal deviationPoints;
    BigDecimal physicalPercent;
    BigDecimal expectedPercent;
    BigDecimal completedSinceStart;
    BigDecimal completedThisYear;
    BigDecimal planThisYear;
    BigDecimal inPlace;
    String reportedPeriod;
    LocalDate reportedOn;
    LocalDate visitedOn;
    int openProblems;
    int overdueProblems;
    Integer missingConditions;
    Boolean readyToStart;
    Integer confidence;
    LocalDate confidenceOn;

    @Column(columnDefinition = "text[]")
    String[] paper = {};

    /** Null until it is reckoned. */
    @JdbcTypeCode(SqlTypes.JSON)
    FigureIdsOfStanding figures;

    ProjectStanding() {}

    ProjectStanding(String project) {
        this.project = project;
    }
}
