package org.biaogan.dashboard.progress;

import jakarta.ws.rs.BadRequestException;
import java.util.List;
import org.biaogan.dashboard.attachment.SentFile;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A photo as the form sent it, for the project that the name of its field ends with. */
record SentPhoto(String project, SentFile file, long size) {

    /** What the field of a project's photos is called, before its code. */
    static final String FIELD = "photos-";

    /** All that were chosen; a field left empty comes as a file of nothing. */
    static List<SentPhoto> of(List<FileUpload> uploads, ProgressForm form) {
        return uploads == null
                ? List.of()
                : uploads.stream()
                        .filter(upload -> upload.size() > 0)
                        .map(upload -> of(upload, form))
                        .toList();
    }

    private static SentPhoto of(FileUpload upload, ProgressForm form) {
        String project = upload.name().startsWith(FIELD) ? upload.name().substring(FIELD.length()) : "";
        if (!form.asksFor(project)) {
            throw new BadRequestException();
        }
        return new SentPhoto(project, new SentFile(upload.fileName(), upload.uploadedFile()), upload.size());
    }
}
