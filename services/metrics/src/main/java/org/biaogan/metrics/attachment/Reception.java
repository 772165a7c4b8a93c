package org.biaogan.metrics.attachment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.biaogan.metrics.idempotency.BodyDigest;
import org.biaogan.metrics.idempotency.OncePost;
import org.biaogan.metrics.rest.RequestLoop;

/**
 * Takes in a file: looked through away from the event loop and outside of any transaction, and only for those who may add
 * it, then kept.
 */
@ApplicationScoped
class Reception {

    private final Inspection inspection;
    private final AttachmentStore store;
    private final OncePost once;
    private final BodyDigest digest;

    Reception(Inspection inspection, AttachmentStore store, OncePost once, BodyDigest digest) {
        this.inspection = inspection;
        this.store = store;
        this.once = once;
        this.digest = digest;
    }

    /** @param files where files are found by their ids */
    Uni<Response> take(String project, SentForm form, FileNote note, UriBuilder files) {
        RequestLoop loop = RequestLoop.current();
        return loop.enter()
                .chain(() -> store.requireUpload(project))
                .chain(() -> inspection.look(form.file.fileName(), form.file.uploadedFile(), loop))
                .invoke(checked -> digest.set(form.digest(checked)))
                .chain(checked ->
                        once.perform(() -> store.keep(project, checked, note).map(kept -> answer(kept, files))));
    }

    private static Response answer(KeptFile kept, UriBuilder files) {
        return (kept.isNew()
                        ? Response.created(
                                files.path(kept.file().id().toString()).build())
                        : Response.ok())
                .entity(kept.file())
                .build();
    }
}
