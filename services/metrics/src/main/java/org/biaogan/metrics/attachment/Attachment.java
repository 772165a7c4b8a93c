package org.biaogan.metrics.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A file of a project, without what it holds. */
@Entity
@Immutable
@Table(name = "attachment")
class Attachment {

    @Id
    UUID id;

    String project;
    String name;
    String mediaType;
    int size;
    String sha256;
    Integer width;
    Integer height;
    String caption;
    LocalDate takenOn;
    String recordedBy;

    /** The issuer's name for whoever added it; null where the token named nobody, and for files of before. */
    String uploader;

    Instant knownFrom;

    Attachment() {}

    Attachment(UUID id, String project, CheckedFile file, FileNote note) {
        this.id = id;
        this.project = project;
        this.name = file.name().text();
        this.mediaType = file.type().mediaType();
        this.size = file.content().length;
        this.sha256 = file.sha256();
        this.width = file.photograph() == null ? null : file.photograph().width();
        this.height = file.photograph() == null ? null : file.photograph().height();
        this.caption = note.caption();
        this.takenOn = note.takenOn();
    }

    /** Makes it known from that instant on. */
    Attachment recorded(String by, String subject, Instant since) {
        this.recordedBy = by;
        this.uploader = subject;
        this.knownFrom = since;
        return this;
    }
}
