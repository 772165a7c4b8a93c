package org.biaogan.metrics.attachment;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.metrics.audit.AuditTrail;
import org.biaogan.metrics.audit.Deed;
import org.biaogan.metrics.audit.DeedKind;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Keeps files of projects; what else refers to files asks here whether it may. */
@ApplicationScoped
public class AttachmentStore {

    /** More than anybody looks at. */
    private static final int MOST_REFERENCES = 50;

    private final AttachmentRepository attachments;
    private final FileRights rights;
    private final KnowledgeClock knowledge;
    private final AuditTrail trail;

    AttachmentStore(AttachmentRepository attachments, FileRights rights, KnowledgeClock knowledge, AuditTrail trail) {
        this.attachments = attachments;
        this.rights = rights;
        this.knowledge = knowledge;
        this.trail = trail;
    }

    /** Refuses whoever may not add a file, before anybody looks at what it holds. */
    @WithSession
    Uni<Void> requireUpload(String project) {
        return rights.requireUpload(project).replaceWithVoid();
    }

    /** Keeps a file; the same content once more is the file that the project has already. */
    @WithTransaction
    Uni<KeptFile> keep(String project, CheckedFile file, FileNote note) {
        return rights.requireUpload(project)
                .chain(found -> attachments.keep(file).chain(knowledge::stamp).chain(since -> attachments
                        .same(project, file.sha256())
                        .chain(before -> before == null
                                ? add(found, new Attachment(UUID.randomUUID(), project, file, note), since)
                                : Uni.createFrom().item(new KeptFile(AttachmentView.of(before), false)))));
    }

    /**
     * Refuses references to files that may not be referred to, with 422: UNKNOWN_FILE, and FILE_OF_ANOTHER_PROJECT for
     * those of another project than the one at hand. Needs a session.
     *
     * @param field what the list of references is called: {@code photos}
     * @param ids of files; null or empty for none
     * @param project null where no project is at hand: then any file will do that the caller may see
     */
    public Uni<Void> require(String field, List<String> ids, String project) {
        if (ids == null || ids.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Requirements few = new Requirements();
        requireFew(few, field, ids);
        few.enforce();
        return attachments
                .all(known(ids.stream()))
                .chain(found -> fitting(found, project).invoke(fitting -> {
                    Requirements requirements = new Requirements();
                    check(requirements, field, ids, byId(found), fitting);
                    requirements.enforce();
                }))
                .replaceWithVoid();
    }

    /** The same for many records at once, each of a project, in one statement. Needs a session. */
    public Uni<Void> requireAll(List<FileReferences> many) {
        if (many.stream().allMatch(each -> each.ids().isEmpty())) {
            return Uni.createFrom().voidItem();
        }
        Requirements few = new Requirements();
        many.forEach(each -> requireFew(few, each.field(), each.ids()));
        few.enforce();
        return attachments
                .all(known(many.stream().flatMap(each -> each.ids().stream())))
                .invoke(found -> {
                    Requirements requirements = new Requirements();
                    many.forEach(each -> check(
                            requirements,
                            each.field(),
                            each.ids(),
                            byId(found),
                            file -> file.project.equals(each.project())));
                    requirements.enforce();
                })
                .replaceWithVoid();
    }

    private static void requireFew(Requirements requirements, String field, List<String> ids) {
        requirements.rule(
                ids.size() <= MOST_REFERENCES,
                field,
                "TOO_MANY",
                "'%s' names at most %d files.".formatted(field, MOST_REFERENCES));
    }

    /** What can be an id at all; anything else is the id of no file. */
    private static Set<UUID> known(Stream<String> ids) {
        return ids.filter(Objects::nonNull).flatMap(id -> Query.id(id).stream()).collect(Collectors.toSet());
    }

    private Uni<KeptFile> add(ProjectView project, Attachment file, Instant since) {
        Deed deed = Deed.of(DeedKind.FILE_ADDED, "files/" + file.id, since)
                .project(project.code())
                .unit(project.unit())
                .to(file.mediaType)
                .with(Map.of("sha256", file.sha256, "size", file.size));
        return attachments
                .persistAndFlush(file.recorded(rights.name(), rights.subject(), since))
                .call(() -> trail.record(deed))
                .map(kept -> new KeptFile(AttachmentView.of(kept), true));
    }

    /** Which files may be referred to. */
    private Uni<Predicate<Attachment>> fitting(List<Attachment> found, String project) {
        if (project != null) {
            return Uni.createFrom().item(file -> file.project.equals(project));
        }
        Set<String> projects = found.stream().map(file -> file.project).collect(Collectors.toSet());
        return rights.seen(projects).map(seen -> file -> seen.contains(file.project) || rights.isOwn(file));
    }

    private static Map<String, Attachment> byId(List<Attachment> found) {
        return found.stream().collect(Collectors.toMap(file -> file.id.toString(), Function.identity()));
    }

    private static void check(
            Requirements requirements,
            String field,
            List<String> ids,
            Map<String, Attachment> found,
            Predicate<Attachment> fits) {
        for (int i = 0; i < ids.size(); i++) {
            String place = "%s[%d]".formatted(field, i);
            Attachment file = ids.get(i) == null ? null : found.get(ids.get(i).toLowerCase(Locale.ROOT));
            requirements
                    .rule(file != null, place, "UNKNOWN_FILE", "There is no file '%s'.".formatted(ids.get(i)))
                    .rule(
                            file == null || fits.test(file),
                            place,
                            "FILE_OF_ANOTHER_PROJECT",
                            "File '%s' belongs to another project.".formatted(ids.get(i)));
        }
    }
}
