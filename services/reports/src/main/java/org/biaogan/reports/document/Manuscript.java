package org.biaogan.reports.document;

import java.time.Instant;

/**
 * What is to be printed: well-formed markup, the title for the reader's window, the time the document carries as its
 * date and the fingerprint of its figures, from which the file's identity is derived.
 * Equal manuscripts give equal bytes.
 */
public record Manuscript(String markup, String title, Instant dated, String fingerprint) {}
