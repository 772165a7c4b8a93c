/**
 * Photos and documents of projects (照片与文件): thumbnails and contents passed through with the visitor's own token, and the
 * form that adds one.
 * Way in: {@link org.biaogan.dashboard.attachment.AttachmentDesk}. Collaborators: freshness, upstream, page.
 */
package org.biaogan.dashboard.attachment;
