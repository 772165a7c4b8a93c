package org.biaogan.metrics.delay;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.biaogan.metrics.vintage.Version;

/** What was known about a delay reason between two instants. */
@Entity
@Table(name = "delay_reason_version")
class DelayReasonVersion extends Version {

    @Id
    @GeneratedValue(generator = "delay_reason_version_seq")
    @SequenceGenerator(
            name = "delay_reason_version_seq",
            sequenceName = "delay_reason_version_seq",
            allocationSize = 50)
    Long id;

    String name;
    String nameEn;
    String publishedAs;
    boolean noteRequired;

    DelayReasonVersion() {}

    DelayReasonVersion(NewDelayReason described) {
        super(described.code(), described.validTo(), described.reason());
        this.name = described.name();
        this.nameEn = described.nameEn();
        this.publishedAs = described.publishedAs();
        this.noteRequired = described.needsNote();
    }
}
