package org.biaogan.metrics.attachment;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Shows files to those who may see their project. */
@ApplicationScoped
public class AttachmentArchive {

    private final AttachmentRepository attachments;
    private final FileRights rights;
    private final KnowledgeClock knowledge;

    AttachmentArchive(AttachmentRepository attachments, FileRights rights, KnowledgeClock knowledge) {
        this.attachments = attachments;
        this.rights = rights;
        this.knowledge = knowledge;
    }

    /** The files of a project; to people without a part in it those that they added, and 403 where they added none. */
    @WithSession
    Uni<Paged<AttachmentView>> of(String project, Optional<Instant> asOf, Page page) {
        return knowledge
                .asOf(asOf)
                .chain(instant -> rights.sees(project)
                        .chain(sees -> sees ? attachments.pageOf(project, instant, page) : own(project, instant, page)))
                .map(found -> found.map(AttachmentView::of));
    }

    private Uni<Paged<Attachment>> own(String project, Instant asOf, Page page) {
        return attachments
                .pageOf(project, rights.subject(), asOf, page)
                .invoke(found -> FileRights.refuseUnless(found.total() > 0));
    }

    /** What is known of a file; 403 and 404 as the contract has it. */
    @WithSession
    Uni<AttachmentView> find(String id, Optional<Instant> asOf) {
        return knowledge
                .asOf(asOf)
                .chain(instant -> Query.id(id)
                        .map(known -> attachments.known(known, instant))
                        .orElseGet(() -> Uni.createFrom().nullItem()))
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown("files", id))
                .call(rights::requireSight)
                .map(AttachmentView::of);
    }

    /** What a file holds, for whoever was shown the file itself. */
    @WithSession
    Uni<byte[]> content(AttachmentView file) {
        return attachments.content(file.sha256());
    }

    /** The small picture of a photograph; 404 for documents. */
    @WithSession
    Uni<byte[]> thumbnail(AttachmentView file) {
        return attachments
                .thumbnail(file.sha256())
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown("thumbnails", file.id()));
    }

    /** What is known of files that a record refers to. Needs a session; nobody's right to see them is looked at. */
    public Uni<List<AttachmentView>> named(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : attachments
                        .all(ids)
                        .map(found -> found.stream().map(AttachmentView::of).toList());
    }
}
