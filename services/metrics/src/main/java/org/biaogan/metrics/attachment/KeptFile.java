package org.biaogan.metrics.attachment;

/**
 * A file that is kept.
 *
 * @param isNew false where the project had it already
 */
record KeptFile(AttachmentView file, boolean isNew) {}
