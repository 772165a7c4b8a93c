/**
 * Files of projects: photographs and documents, checked by what they hold, kept by their digest (附件).
 * Way in: {@code AttachmentStore}. Leans on project for whose they are and who may see them.
 */
package org.biaogan.metrics.attachment;
