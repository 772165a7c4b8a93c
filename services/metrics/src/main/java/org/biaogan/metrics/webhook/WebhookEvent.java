package org.biaogan.metrics.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What is told. */
@Entity
@Immutable
@Table(name = "webhook_event")
class WebhookEvent {

    @Id
    UUID id;

    String kind;
    String subject;
    String body;
    Instant createdAt;
}
