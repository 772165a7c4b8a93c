package org.biaogan.reports.printing;

/** A document as it was printed and stored. */
public record PrintedDocument(byte[] content, String mediaType, String sha256) {}
