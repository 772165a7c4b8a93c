package org.biaogan.metrics.problem;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Knows on which proposals somebody decided, by confirming, by dismissing, or by an open problem about the same. */
@ApplicationScoped
class Undecided {

    private final ProblemRepository problems;
    private final ProposalDismissalRepository dismissals;

    Undecided(ProblemRepository problems, ProposalDismissalRepository dismissals) {
        this.problems = problems;
        this.dismissals = dismissals;
    }

    /** Those on which nobody had decided at an instant. Needs a session. */
    Uni<List<Proposal>> of(List<Proposal> proposals, Instant asOf) {
        List<String> ids = proposals.stream().map(Proposal::id).toList();
        return proposals.isEmpty()
                ? Uni.createFrom().item(proposals)
                : problems.openSubjects(asOf)
                        .chain(open -> problems.confirmed(ids, asOf).chain(confirmed -> dismissals
                                .dismissed(ids, asOf)
                                .map(dismissed -> undecided(proposals, open, decided(confirmed, dismissed)))));
    }

    Uni<Void> dismiss(ProposalDismissal entry) {
        return dismissals.persistAndFlush(entry).replaceWithVoid();
    }

    private static Set<String> decided(List<String> confirmed, List<ProposalDismissal> dismissed) {
        Set<String> decided = new HashSet<>(confirmed);
        dismissed.forEach(entry -> decided.add(entry.proposal));
        return decided;
    }

    private static List<Proposal> undecided(List<Proposal> proposals, List<OpenSubject> open, Set<String> decided) {
        return proposals.stream()
                .filter(proposal -> !decided.contains(proposal.id()))
                .filter(proposal -> open.stream().noneMatch(subject -> subject.covers(proposal)))
                .toList();
    }
}
