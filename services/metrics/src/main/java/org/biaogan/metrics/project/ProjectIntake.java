package org.biaogan.metrics.project;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.KnowledgeClock;
import org.biaogan.metrics.vintage.Succession;

/** Takes many projects at once. Whether each may be taken, whoever calls asks {@link KnownProjects} before. */
@ApplicationScoped
public class ProjectIntake {

    private final ProjectRepository projects;
    private final ProjectContext context;
    private final ProjectBook book;
    private final KnowledgeClock knowledge;

    ProjectIntake(ProjectRepository projects, ProjectContext context, ProjectBook book, KnowledgeClock knowledge) {
        this.projects = projects;
        this.context = context;
        this.book = book;
        this.knowledge = knowledge;
    }

    /**
     * What the projects with these codes look like now. It takes no stamp, so that judging many holds up nobody; whether
     * it still holds when they are written, {@link #put} looks.
     */
    @WithSession
    public Uni<KnownProjects> open(Collection<String> codes) {
        return context.known().chain(known -> byCode(codes)
                .map(found -> new KnownProjects(known, found, context.rights(), book.today())));
    }

    /**
     * Puts the next versions of many projects, of each project one or several in their order. Needs a transaction.
     *
     * @param judged what was known when it was decided that they may be put
     * @return fails with 409 where one of them was changed or registered since
     */
    public Uni<Void> put(List<List<NewProject>> versions, KnownProjects judged) {
        List<String> codes = versions.stream().map(each -> each.get(0).code()).toList();
        return round(versions, 0, open -> requireUpToDate(codes, judged, open));
    }

    private Uni<Void> round(
            List<List<NewProject>> versions, int number, Consumer<Map<String, ProjectVersion>> requirement) {
        List<ProjectVersion> next = versions.stream()
                .filter(each -> each.size() > number)
                .map(each -> each.get(number).toVersion())
                .toList();
        return next.isEmpty()
                ? Uni.createFrom().voidItem()
                : knowledge
                        .stamp()
                        .chain(since -> put(next, since, requirement))
                        .chain(() -> round(versions, number + 1, open -> {}));
    }

    private Uni<Void> put(List<ProjectVersion> next, Instant since, Consumer<Map<String, ProjectVersion>> requirement) {
        return byCode(next.stream().map(ProjectVersion::code).toList())
                .invoke(requirement)
                .chain(before -> book.putAll(
                        next.stream()
                                .map(each -> succession(before.get(each.code()), each))
                                .toList(),
                        since));
    }

    private static void requireUpToDate(List<String> codes, KnownProjects judged, Map<String, ProjectVersion> open) {
        List<Fault> changed = codes.stream()
                .filter(code -> !judged.isUpToDate(code, open.get(code)))
                .map(code -> new Fault(
                        "code",
                        "CHANGED_MEANWHILE",
                        "'%s' was changed by somebody else meanwhile; send the file again.".formatted(code)))
                .toList();
        if (!changed.isEmpty()) {
            throw Rejected.conflicting(changed);
        }
    }

    private static Succession<ProjectVersion> succession(ProjectVersion before, ProjectVersion next) {
        if (before != null) {
            next.keepUnsaid(before);
        }
        return new Succession<>(before, next);
    }

    private Uni<Map<String, ProjectVersion>> byCode(Collection<String> codes) {
        return projects.allOpen(codes)
                .map(found -> found.stream().collect(Collectors.toMap(ProjectVersion::code, Function.identity())));
    }
}
