package org.biaogan.metrics.savedview;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A list's filters under a name. It is made and thrown away, never changed. */
@Entity
@Immutable
@Table(name = "saved_view")
class SavedView {

    @Id
    UUID id;

    /** The issuer's name for whoever made it. */
    String owner;

    String ownerName;
    String name;
    String query;
    boolean shared;
    Instant recordedAt;
}
