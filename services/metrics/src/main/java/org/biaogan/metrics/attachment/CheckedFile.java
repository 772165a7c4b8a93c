package org.biaogan.metrics.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.biaogan.metrics.rest.BodyTooLarge;
import org.biaogan.metrics.rest.Digest;

/**
 * A file that may be kept.
 *
 * @param sha256 of its content, in hexadecimal digits
 * @param photograph null for documents
 */
record CheckedFile(FileName name, FileType type, byte[] content, String sha256, Photograph photograph) {

    static final long MOST_BYTES = 10L * 1024 * 1024;

    /** 413 where it is longer than a file may be, 422 with the reason where it is refused. Blocks. */
    static CheckedFile of(String name, Path file) {
        FileName safe = new FileName(name);
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new BodyTooLarge("file", "A file has at most 10 MiB.");
            }
            byte[] content = Files.readAllBytes(file);
            FileType type = Recognition.of(file, content, safe);
            return new CheckedFile(
                    safe.as(type),
                    type,
                    content,
                    HexFormat.of().formatHex(Digest.sha256(content)),
                    type.isImage() ? Photograph.of(type, content) : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
