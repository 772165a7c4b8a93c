package org.biaogan.metrics.project;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
     * What the projects with these codes look like now. From here to the end of the transaction at hand nobody else
     * changes any.
     */
    public Uni<KnownProjects> open(Collection<String> codes) {
        return knowledge.stamp().chain(() -> context.known()).chain(known -> byCode(codes)
                .map(found -> new KnownProjects(known, found, context.rights())));
    }

    /**
     * Puts the next versions of many projects, of each project one or several in their order. Needs the transaction
     * that {@link #open} was called in.
     */
    public Uni<Void> put(List<List<NewProject>> versions) {
        return round(versions, 0);
    }

    private Uni<Void> round(List<List<NewProject>> versions, int number) {
        List<ProjectVersion> next = versions.stream()
                .filter(each -> each.size() > number)
                .map(each -> each.get(number).toVersion())
                .toList();
        return next.isEmpty()
                ? Uni.createFrom().voidItem()
                : knowledge.stamp().chain(since -> put(next, since)).chain(() -> round(versions, number + 1));
    }

    private Uni<Void> put(List<ProjectVersion> next, Instant since) {
        return byCode(next.stream().map(ProjectVersion::code).toList())
                .chain(before -> book.putAll(
                        next.stream()
                                .map(each -> succession(before.get(each.code()), each))
                                .toList(),
                        since));
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
