package org.biaogan.metrics.attachment;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.biaogan.metrics.rest.Digest;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.rest.Rejected;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The form that a file is sent in. */
class SentForm {

    @RestForm("file")
    FileUpload file;

    @RestForm("caption")
    @Schema(description = "What it shows")
    String caption;

    @RestForm("takenOn")
    @Schema(description = "The day that it shows, as 2026-11-24")
    String takenOn;

    /** What it says of the file; 400 where the file is missing or the day cannot be read, 422 where that is to come. */
    FileNote note(LocalDate today) {
        if (file == null) {
            throw Rejected.malformed("file", "The form has no part 'file' with a file name.");
        }
        String said = caption == null || caption.isBlank() ? null : caption.strip();
        String day = takenOn == null || takenOn.isBlank() ? null : takenOn;
        FileNote note = new FileNote(said, Query.date("takenOn", day).orElse(null));
        note.enforce(today);
        return note;
    }

    /** Tells this form from any other: boundaries between parts are drawn anew each time it is sent. */
    byte[] digest(CheckedFile checked) {
        return Digest.sha256(String.join(
                        "\0", checked.name().text(), checked.sha256(), String.valueOf(caption), String.valueOf(takenOn))
                .getBytes(StandardCharsets.UTF_8));
    }
}
