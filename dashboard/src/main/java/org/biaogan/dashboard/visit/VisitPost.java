package org.biaogan.dashboard.visit;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.biaogan.dashboard.attachment.AttachmentDesk;
import org.biaogan.dashboard.attachment.SentFile;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Hands photos and visits to the metrics service; whatever is handed over again is the same one. */
@ApplicationScoped
class VisitPost {

    private final VisitClient visits;
    private final AttachmentDesk files;

    VisitPost(@RestClient VisitClient visits, AttachmentDesk files) {
        this.visits = visits;
        this.files = files;
    }

    /** The form with the ids of its photos in place of the files, which are sent one after the other. */
    Uni<VisitForm> withPhotos(VisitForm form, List<FileUpload> uploads) {
        return Multi.createFrom()
                .iterable(uploads)
                .onItem()
                .transformToUniAndConcatenate(upload -> photo(form.project(), form.on(), upload))
                .collect()
                .asList()
                .map(ids -> form.withPhotos(
                        Stream.concat(form.photos().stream(), ids.stream()).toList()));
    }

    /** The id of a photo of this project. */
    Uni<String> photo(String project, String takenOn, FileUpload upload) {
        return files.keep(project, new SentFile(upload.fileName(), upload.uploadedFile()), takenOn);
    }

    Uni<Void> record(VisitForm form) {
        return Uni.createFrom()
                .item(form::draft)
                .chain(draft -> visits.record(form.id(), draft))
                .replaceWithVoid();
    }
}
