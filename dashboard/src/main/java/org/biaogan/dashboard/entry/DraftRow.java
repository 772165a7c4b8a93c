package org.biaogan.dashboard.entry;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A figure under way, as it was typed: it need not be a number yet. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftRow(
        String indicator,
        String period,
        String measure,
        String value,
        String status,
        String source,
        String releasedOn,
        String reason) {}
