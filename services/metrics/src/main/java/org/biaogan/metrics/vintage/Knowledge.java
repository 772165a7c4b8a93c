package org.biaogan.metrics.vintage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** When anything became known last: the one row that stamping writes. */
@Entity
@Immutable
@Table(name = "knowledge")
class Knowledge {

    @Id
    boolean onlyRow;

    Instant stampedAt;
}
