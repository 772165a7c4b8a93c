package org.biaogan.metrics.entry;

import java.util.List;

/** The rows of a draft, as they are stored. */
record DraftRows(List<DraftRow> rows) {}
