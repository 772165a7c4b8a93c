package org.biaogan.metrics.condition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** What was known about a condition of a project between two instants. */
@Entity
@Table(name = "project_condition")
class ProjectCondition {

    @Id
    @GeneratedValue(generator = "project_condition_seq")
    @SequenceGenerator(name = "project_condition_seq", sequenceName = "project_condition_seq", allocationSize = 50)
    Long id;

    String project;
    String condition;
    int version;
    int position;
    String name;
    String nameEn;
    boolean mandatory;

    @Enumerated(EnumType.STRING)
    ConditionState state;

    String owedBy;
    String owedByOfficial;
    LocalDate promisedOn;
    LocalDate metOn;

    @Column(columnDefinition = "text[]")
    String[] evidence = {};

    String document;
    String note;
    LocalDate missingSince;

    /** Who made it no longer needed or met on a bare word, by the issuer's name; null while neither is so. */
    String relaxedBy;

    String reason;
    String recordedBy;
    Instant knownFrom;
    Instant knownTo;

    /** The next version of the same condition, the same in everything else. */
    ProjectCondition next() {
        ProjectCondition next = new ProjectCondition();
        next.project = project;
        next.condition = condition;
        next.version = version + 1;
        next.position = position;
        next.name = name;
        next.nameEn = nameEn;
        next.mandatory = mandatory;
        next.state = state;
        next.owedBy = owedBy;
        next.owedByOfficial = owedByOfficial;
        next.missingSince = missingSince;
        next.relaxedBy = relaxedBy;
        return next;
    }

    /** Whether the same unit and official owe it, as urgently. */
    boolean isOwedAlikeAs(ProjectCondition other) {
        return mandatory == other.mandatory
                && Objects.equals(owedBy, other.owedBy)
                && Objects.equals(owedByOfficial, other.owedByOfficial);
    }

    /** Whether no project starts without it. */
    boolean isRequired() {
        return mandatory && state != ConditionState.NOT_NEEDED;
    }

    /** Whether it is said to be met, and no start is without it, yet neither file nor document shows it. */
    boolean isTakenOnTrust() {
        return mandatory && state == ConditionState.MET && evidence.length == 0 && document == null;
    }

    /** Keeps who let the project do without it, or without what shows it, for as long as it does. */
    void signRelief(ProjectCondition before, String changer) {
        if (isTakenOnTrust()) {
            relaxedBy = changer;
        } else if (isRequired()) {
            relaxedBy = null;
        } else if (before.isRequired()) {
            relaxedBy = changer;
        }
    }

    /** Whether a start has to wait for it. */
    boolean holdsUpTheStart() {
        return mandatory && state.isMissing();
    }
}
