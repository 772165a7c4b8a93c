package org.biaogan.metrics.ranking;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import org.biaogan.metrics.assessment.AssessmentView;

/** Which growth units are ranked by; the two are on different bases, so they are never mixed in one ranking. */
public enum GrowthKind {
    /** On the publisher's comparable basis (可比口径). */
    PUBLISHED,
    /** By the levels alone. */
    IMPLIED;

    /** Published, if that of any unit was. */
    static GrowthKind of(Collection<AssessmentView> rows) {
        return rows.stream().map(AssessmentView::growthPublished).anyMatch(Objects::nonNull) ? PUBLISHED : IMPLIED;
    }

    /** The name of the row's field. */
    String field() {
        return this == PUBLISHED ? "growthPublished" : "growthImplied";
    }

    BigDecimal of(AssessmentView row) {
        return this == PUBLISHED ? row.growthPublished() : row.growthImplied();
    }
}
