package org.biaogan.reports.printing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.biaogan.reports.template.Format;

/** A report's place in the queue of the press. Moved on by statements of the repository, so that replicas agree. */
@Entity
@Table(name = "printing")
class Printing {

    @Id
    UUID reportId;

    @Enumerated(EnumType.STRING)
    PrintView.Status status = PrintView.Status.PENDING;

    int attempts;
    Instant leasedUntil;
    String failure;
    Instant readyAt;

    protected Printing() {}

    Printing(UUID reportId) {
        this.reportId = reportId;
    }

    PrintView view(Map<Format, String> sha256) {
        // Documents stored between two looks at the database belong to the next look.
        return new PrintView(status, failure, readyAt, status == PrintView.Status.READY ? sha256 : Map.of());
    }
}
