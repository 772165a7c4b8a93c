package org.biaogan.metrics.milestone;

import java.time.LocalDate;

/** A node came to be expected later than before (节点延期). */
record Slip(LocalDate from, LocalDate to) {}
