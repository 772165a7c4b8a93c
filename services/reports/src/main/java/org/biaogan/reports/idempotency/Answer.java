package org.biaogan.reports.idempotency;

/** An answer that can be given again word for word. */
public record Answer(int status, String location, String body) {}
