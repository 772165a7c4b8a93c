package org.biaogan.dashboard.attachment;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A file as the service describes it. */
record Attachment(
        String id,
        String name,
        String type,
        long size,
        Integer width,
        Integer height,
        String caption,
        LocalDate takenOn,
        String uploadedBy,
        OffsetDateTime uploadedAt) {

    /** Whether it is looked at rather than read; only photographs have thumbnails. */
    boolean isPhoto() {
        return type != null && type.startsWith("image/");
    }

    /** The address of a small picture of it; empty where there is none. */
    String thumbnail() {
        return isPhoto() ? "/files/" + id + "/thumbnail" : "";
    }
}
