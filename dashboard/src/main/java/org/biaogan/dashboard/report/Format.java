package org.biaogan.dashboard.report;

import java.util.Arrays;
import java.util.Optional;

/** A document format that can be opened from the pages. */
enum Format {
    HTML("html", "text/html;charset=UTF-8"),
    PDF("pdf", "application/pdf");

    private final String suffix;
    private final String mediaType;

    Format(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    String suffix() {
        return suffix;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<Format> of(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix.equals(suffix))
                .findFirst();
    }
}
