package org.biaogan.metrics.visit;

/**
 * A visit that is kept.
 *
 * @param isNew false where it had come before
 */
record KeptVisit(VisitView visit, boolean isNew) {}
