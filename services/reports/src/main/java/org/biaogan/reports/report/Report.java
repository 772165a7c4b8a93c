package org.biaogan.reports.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.biaogan.reports.template.Findings;
import org.biaogan.reports.template.FrozenFigures;
import org.biaogan.reports.template.TemplateView;
import org.hibernate.annotations.Immutable;

/** A report (报告) as ordered: what it says is fixed from the first moment on. */
@Entity
@Immutable
@Table(name = "report")
class Report {

    @Id
    UUID id;

    String template;
    int templateVersion;
    String title;
    String period;
    String unit;
    String unitName;
    Instant asOf;
    String figures;
    String figuresSha256;
    String createdBy;
    Instant createdAt;

    protected Report() {}

    Report(TemplateView template, String unit, Findings findings, String createdBy, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.template = template.code();
        this.templateVersion = template.version();
        this.title = findings.title();
        this.period = findings.period();
        this.unit = unit;
        this.unitName = findings.unitName();
        this.asOf = findings.asOf().toInstant();
        this.figures = findings.figures().json();
        this.figuresSha256 = findings.figures().sha256();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    FrozenFigures frozen() {
        return new FrozenFigures(figures, figuresSha256);
    }
}
