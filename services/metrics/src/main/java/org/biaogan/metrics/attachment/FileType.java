package org.biaogan.metrics.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file may be. Everything here is shown or stored, and nothing of it runs. */
public enum FileType {
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    static FileType ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException(mediaType));
    }

    /** The type that an extension stands for, in any case; empty for one of no type that is kept. */
    static Optional<FileType> ofExtension(String extension) {
        String lower = extension.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(lower))
                .findAny();
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isImage() {
        return this == JPEG || this == PNG;
    }

    /** The usual one, without a dot. */
    String extension() {
        return extensions.get(0);
    }
}
