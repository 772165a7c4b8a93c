package org.biaogan.metrics.idempotency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import org.hibernate.annotations.Immutable;

/** A POST that took effect, and what was answered. */
@Entity
@Immutable
@Table(name = "idempotent_post")
@IdClass(PostKey.class)
class RememberedPost {

    @Id
    String caller;

    @Id
    String path;

    @Id
    String key;

    byte[] bodySha256;
    int status;
    String location;
    String answer;
    Instant createdAt;

    boolean hasBody(byte[] sha256) {
        return Arrays.equals(bodySha256, sha256);
    }
}
