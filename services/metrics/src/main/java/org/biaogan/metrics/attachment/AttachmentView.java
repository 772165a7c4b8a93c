package org.biaogan.metrics.attachment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A file as others see it.
 *
 * @param type its media type, by what it holds
 * @param size in bytes
 * @param sha256 in hexadecimal digits; also the entity tag of its content
 * @param width in pixels, of a photograph as it is looked at; null for documents
 * @param takenOn the day that a photograph shows, as its sender says
 */
public record AttachmentView(
        UUID id,
        String project,
        String name,
        String type,
        int size,
        String sha256,
        Integer width,
        Integer height,
        String caption,
        LocalDate takenOn,
        String uploadedBy,
        Instant uploadedAt) {

    static AttachmentView of(Attachment file) {
        return new AttachmentView(
                file.id,
                file.project,
                file.name,
                file.mediaType,
                file.size,
                file.sha256,
                file.width,
                file.height,
                file.caption,
                file.takenOn,
                file.recordedBy,
                file.knownFrom);
    }
}
