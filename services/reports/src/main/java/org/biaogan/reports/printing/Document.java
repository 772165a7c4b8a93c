package org.biaogan.reports.printing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.biaogan.reports.rest.Sha256;
import org.biaogan.reports.template.Format;
import org.hibernate.annotations.Immutable;

/** One printed document of a report (文档), kept byte for byte. */
@Entity
@Immutable
@Table(name = "document")
@IdClass(Document.Key.class)
class Document {

    @Id
    UUID reportId;

    @Id
    String format;

    String mediaType;
    byte[] content;
    String sha256;
    Instant printedAt;

    protected Document() {}

    Document(UUID reportId, Format format, byte[] content, Instant printedAt) {
        this.reportId = reportId;
        this.format = format.word();
        this.mediaType = format.mediaType();
        this.content = content;
        this.sha256 = Sha256.of(content);
        this.printedAt = printedAt;
    }

    /** A report has one document a format. */
    record Key(UUID reportId, String format) implements Serializable {}
}
