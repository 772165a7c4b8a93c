package org.biaogan.metrics.entry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Figures under way, for their author's eyes only. Unlike everything else here it is overwritten and thrown away. */
@Entity
@Table(name = "entry_draft")
@IdClass(DraftKey.class)
class EntryDraft {

    @Id
    String caller;

    @Id
    String unit;

    @Id
    String period;

    @Version
    int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    DraftRows rows;

    Instant savedAt;

    static EntryDraft first(DraftKey key) {
        EntryDraft draft = new EntryDraft();
        draft.caller = key.caller();
        draft.unit = key.unit();
        draft.period = key.period();
        draft.revision = 1;
        return draft;
    }
}
