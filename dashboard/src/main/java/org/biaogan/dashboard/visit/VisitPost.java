package org.biaogan.dashboard.visit;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.client.api.ClientMultipartForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Hands photos and visits to the metrics service; whatever is handed over again is the same one. */
@ApplicationScoped
class VisitPost {

    private static final String ANY_TYPE = "application/octet-stream";

    private final VisitClient visits;
    private final PhotoClient photos;

    VisitPost(@RestClient VisitClient visits, @RestClient PhotoClient photos) {
        this.visits = visits;
        this.photos = photos;
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
        ClientMultipartForm form = ClientMultipartForm.create()
                .attribute("takenOn", takenOn, null)
                .binaryFileUpload(
                        "file", upload.fileName(), upload.uploadedFile().toString(), type(upload));
        return photos.add(project, form).map(PhotoClient.Stored::id);
    }

    Uni<Void> record(VisitForm form) {
        return Uni.createFrom()
                .item(form::draft)
                .chain(draft -> visits.record(form.id(), draft))
                .replaceWithVoid();
    }

    private static String type(FileUpload upload) {
        return upload.contentType() == null || upload.contentType().isBlank() ? ANY_TYPE : upload.contentType();
    }
}
