package org.biaogan.metrics.approval;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.biaogan.metrics.figure.SubjectIdReader;
import org.biaogan.metrics.figure.SubjectIds;
import org.biaogan.metrics.observation.SubmissionFilter;
import org.biaogan.metrics.observation.Submissions;
import org.biaogan.metrics.observation.SubmittedVersion;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.UnitTree;

/** Shows submissions, with the names that people know and what the caller may do. */
@ApplicationScoped
public class SubmissionList {

    private final Submissions submissions;
    private final SubjectIdReader ids;
    private final UnitTree tree;
    private final ApproverAtHand atHand;

    SubmissionList(Submissions submissions, SubjectIdReader ids, UnitTree tree, ApproverAtHand atHand) {
        this.submissions = submissions;
        this.ids = ids;
        this.tree = tree;
        this.atHand = atHand;
    }

    @WithSession
    Uni<Paged<SubmissionView>> page(Optional<Instant> asOf, Function<Instant, SubmissionFilter> filter, Page page) {
        return submissions.page(asOf, filter, page).chain(found -> views(found.items(), asOf)
                .map(items -> new Paged<>(items, found.total())));
    }

    /** 404 where there is none, or was none at that instant. */
    @WithSession
    Uni<SubmissionView> find(String id, Optional<Instant> asOf) {
        return submissions
                .find(number(id), asOf)
                .map(found -> found.orElseThrow(() -> unknown(id)))
                .chain(found -> views(List.of(found), asOf))
                .map(views -> views.get(0));
    }

    /** Submissions with the names of a catalogue and a tree, and what the caller may do there. */
    public List<SubmissionView> views(Collection<SubmittedVersion> submitted, SubjectIds ids) {
        return views(submitted, ids, atHand.within(ids.units()));
    }

    private static List<SubmissionView> views(
            Collection<SubmittedVersion> submitted, SubjectIds ids, Approver approver) {
        return submitted.stream()
                .map(one -> SubmissionView.of(one, ids, approver.mayDecide(Submitted.of(one))))
                .toList();
    }

    /** Names are those of the instant; what the caller may do goes by the tree of now. */
    private Uni<List<SubmissionView>> views(Collection<SubmittedVersion> submitted, Optional<Instant> asOf) {
        return tree.current().chain(now -> asOf.map(ids::at)
                .orElseGet(ids::current)
                .map(known -> views(submitted, known, atHand.within(now))));
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            throw unknown(id);
        }
    }

    private static Rejected unknown(String id) {
        return Rejected.unknown("id", "UNKNOWN_SUBMISSION", "There is no submission '%s'.".formatted(id));
    }
}
