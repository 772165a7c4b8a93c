package org.biaogan.metrics.attachment;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;

/** Where files are kept, and what they hold. */
@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {

    private static final String OF_PROJECT = "project = ?1 and knownFrom <= ?2";

    private static final String ALL =
            "select * from attachment where id = any (cast(string_to_array(:ids, ',') as uuid[]))";

    /** The newest first. */
    Uni<Paged<Attachment>> pageOf(String project, Instant asOf, Page page) {
        return count(OF_PROJECT, project, asOf)
                .chain(total -> find(OF_PROJECT, Sort.descending("knownFrom", "id"), project, asOf)
                        .page(page.number(), page.size())
                        .list()
                        .map(items -> new Paged<>(items, total)));
    }

    /** Of those that one person added the newest first. */
    Uni<Paged<Attachment>> pageOf(String project, String uploader, Instant asOf, Page page) {
        String own = OF_PROJECT + " and uploader = ?3";
        return count(own, project, asOf, uploader)
                .chain(total -> find(own, Sort.descending("knownFrom", "id"), project, asOf, uploader)
                        .page(page.number(), page.size())
                        .list()
                        .map(items -> new Paged<>(items, total)));
    }

    Uni<Attachment> known(UUID id, Instant asOf) {
        return find("id = ?1 and knownFrom <= ?2", id, asOf).firstResult();
    }

    /** The file of a project that holds the same; null without one. */
    Uni<Attachment> same(String project, String sha256) {
        return find("project = ?1 and sha256 = ?2", project, sha256).firstResult();
    }

    /** One parameter for all of the ids, as a statement has at most 65,535 of them. */
    Uni<List<Attachment>> all(Collection<UUID> ids) {
        return getSession().chain(session -> session.createNativeQuery(ALL, Attachment.class)
                .setParameter("ids", ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList());
    }

    /** Keeps what a file holds, unless it is kept already. */
    Uni<Void> keep(CheckedFile file) {
        return insert("attachment_content", file.sha256(), file.content())
                .chain(() -> file.photograph() == null
                        ? Uni.createFrom().voidItem()
                        : insert(
                                "attachment_thumbnail",
                                file.sha256(),
                                file.photograph().thumbnail()));
    }

    Uni<byte[]> content(String sha256) {
        return bytes("attachment_content", sha256);
    }

    /** Null for what is no photograph. */
    Uni<byte[]> thumbnail(String sha256) {
        return bytes("attachment_thumbnail", sha256);
    }

    private Uni<Void> insert(String table, String sha256, byte[] content) {
        return getSession()
                .chain(session -> session.createNativeQuery(
                                "insert into %s (sha256, content) values (:sha256, :content) on conflict do nothing"
                                        .formatted(table))
                        .setParameter("sha256", sha256)
                        .setParameter("content", content)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<byte[]> bytes(String table, String sha256) {
        return getSession().chain(session -> session.createNativeQuery(
                        "select content from %s where sha256 = :sha256".formatted(table), byte[].class)
                .setParameter("sha256", sha256)
                .getSingleResultOrNull());
    }
}
