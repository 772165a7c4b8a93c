package org.biaogan.metrics.execution;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaogan.metrics.audit.AuditTrail;
import org.biaogan.metrics.audit.Deed;
import org.biaogan.metrics.audit.DeedKind;
import org.biaogan.metrics.project.ProjectView;

/** Tells of reports that have become known: the audit trail, and whoever reckons with them. */
@ApplicationScoped
class ProgressHerald {

    private final AuditTrail trail;

    @All
    List<ProgressFollower> followers;

    ProgressHerald(AuditTrail trail) {
        this.trail = trail;
    }

    /**
     * A report that has become known.
     *
     * @param before what was known of the period before; null where nothing was
     */
    record News(ProjectView project, String period, Content content, String reason, Content before) {

        Deed deed(Instant knownFrom) {
            return Deed.of(
                            before == null ? DeedKind.PROGRESS_REPORTED : DeedKind.PROGRESS_REVISED,
                            "projects/%s/progress/%s".formatted(project.code(), period),
                            knownFrom)
                    .project(project.code())
                    .unit(project.unit())
                    .from(before == null ? null : plain(before.physicalPercent()))
                    .to(plain(content.physicalPercent()))
                    .because(reason)
                    .with(content.said());
        }
    }

    private static String plain(BigDecimal percent) {
        return percent == null ? null : percent.toPlainString();
    }

    /** Needs the transaction that made them known. */
    Uni<Void> tell(List<News> news, Instant knownFrom) {
        Set<String> projects = news.stream().map(each -> each.project().code()).collect(Collectors.toSet());
        return news.isEmpty()
                ? Uni.createFrom().voidItem()
                : each(news, one -> trail.record(one.deed(knownFrom)))
                        .chain(() -> each(followers, follower -> follower.progressChanged(projects)));
    }

    private static <T> Uni<Void> each(Collection<T> all, Function<T, Uni<Void>> deed) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(deed::apply)
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
