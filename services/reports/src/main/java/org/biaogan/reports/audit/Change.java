package org.biaogan.reports.audit;

/**
 * What the trail is told of a change: who, what ({@code report.created}), on which subject, in which request, and
 * further particulars as a JSON object.
 */
public record Change(String actor, String action, String subject, String requestId, String detail) {}
