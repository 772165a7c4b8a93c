package org.biaogan.metrics.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.biaogan.metrics.table.ImportState;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What became of one file of projects. */
@Entity
@Immutable
@Table(name = "project_import")
class PortfolioImport {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    ImportState state;

    boolean dryRun;
    String recordedBy;
    Instant recordedAt;
    String fileName;
    String charset;
    long size;
    String sha256;
    int rowsRead;
    int added;
    int revised;
    int unchanged;
    int refused;
    int warned;

    @Column(columnDefinition = "text[]")
    String[] ignored;

    @JdbcTypeCode(SqlTypes.JSON)
    PortfolioFindings findings;

    /** What projects that it brings are registered by, for people. */
    String source() {
        return fileName == null ? "导入登记（批次 %s）".formatted(id) : "导入登记：%s（批次 %s）".formatted(fileName, id);
    }
}
