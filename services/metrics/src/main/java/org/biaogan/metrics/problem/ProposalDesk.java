package org.biaogan.metrics.problem;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.biaogan.metrics.audit.AuditTrail;
import org.biaogan.metrics.audit.Deed;
import org.biaogan.metrics.audit.DeedKind;
import org.biaogan.metrics.matter.MatterRights;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.UnitHierarchy;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.unit.UnitView;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Shows which red lights nobody looks after, and has people decide on them. */
@ApplicationScoped
class ProposalDesk {

    private final RedLights lights;
    private final Undecided undecided;
    private final ProblemLedger ledger;
    private final KnowledgeClock knowledge;

    @Inject
    UnitTree tree;

    @Inject
    MatterRights rights;

    @Inject
    AuditTrail trail;

    ProposalDesk(RedLights lights, Undecided undecided, ProblemLedger ledger, KnowledgeClock knowledge) {
        this.lights = lights;
        this.undecided = undecided;
        this.ledger = ledger;
        this.knowledge = knowledge;
    }

    /** A page of proposals: targets, and unless in a look back, projects. @param kind null for both */
    @WithSession
    Uni<Paged<Proposal>> page(Optional<Instant> wanted, List<String> units, SourceKind kind, Page page) {
        return knowledge
                .asOf(wanted)
                .chain(asOf -> tree.at(asOf)
                        .map(known -> meant(units, known))
                        .chain(meant -> targets(kind, meant, asOf).chain(targets -> projects(kind, meant, wanted, asOf)
                                .map(projects -> Stream.concat(targets.stream(), projects.stream())
                                        .toList())))
                        .chain(all -> undecided.of(all, asOf)))
                .map(open -> Paged.cut(open, page));
    }

    /**
     * The proposal with an id, where its light is red as far as is known now. It is reckoned before the transaction that
     * decides on it, as nobody can read while that holds its stamp.
     */
    @WithSession
    Uni<Optional<Proposal>> named(String id) {
        return ProposalId.parse(id)
                .map(read -> knowledge.asOf(Optional.empty()).chain(asOf -> lights.named(read, asOf)))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    /** Makes a problem of a proposal; 404 where its light is not red, 409 where it was decided already. */
    @WithTransaction
    Uni<ProblemView> confirm(String id, Optional<Proposal> red, Confirmation confirmation) {
        return required(id, red)
                .call(this::decide)
                .chain(proposal -> ledger.register(confirmation.of(proposal), proposal.id(), proposal.light()));
    }

    /** Lays a proposal aside; only whoever supervises may, as no unit decides that its own light is no problem. */
    @WithTransaction
    Uni<Void> dismiss(String id, Optional<Proposal> red, Dismissal dismissal) {
        if (!rights.dispatches()) {
            throw Rejected.forbidden("Only a supervisor or an administrator may dismiss a proposal.");
        }
        ProposalDismissal entry = new ProposalDismissal();
        entry.proposal = id;
        entry.reason = dismissal.reason();
        entry.actor = rights.person();
        entry.dismissedBy = rights.name();
        return required(id, red).chain(proposal -> decide(proposal)
                .invoke(since -> entry.knownFrom = since)
                .chain(() -> undecided.dismiss(entry))
                .chain(() -> trail.record(deed(proposal, entry))));
    }

    private static Deed deed(Proposal proposal, ProposalDismissal entry) {
        return Deed.of(DeedKind.PROPOSAL_DISMISSED, "problem-proposals/" + proposal.id(), entry.knownFrom)
                .project(proposal.project())
                .unit(proposal.unit())
                .from(proposal.light().light())
                .to("DISMISSED")
                .because(entry.reason)
                .with(Map.of("title", proposal.title()));
    }

    private static Uni<Proposal> required(String id, Optional<Proposal> red) {
        return Uni.createFrom().optional(red).onItem().ifNull().failWith(Rejected.unknown("problem-proposals", id));
    }

    /** The stamp of a decision, from which on nobody else can decide; 409 where somebody did before. */
    private Uni<Instant> decide(Proposal proposal) {
        return knowledge
                .stamp()
                .call(since -> undecided.of(List.of(proposal), since).invoke(open -> requireOpen(proposal.id(), open)));
    }

    private static void requireOpen(String id, List<Proposal> open) {
        if (open.isEmpty()) {
            throw Rejected.conflicting(
                    "id",
                    "DECIDED",
                    "'%s' was confirmed or dismissed already, or a problem about the same is open.".formatted(id));
        }
    }

    private Uni<List<Proposal>> targets(SourceKind kind, Collection<String> units, Instant asOf) {
        return kind == SourceKind.PROJECT || units.isEmpty()
                ? Uni.createFrom().item(List.of())
                : lights.ofTargets(units, asOf);
    }

    private Uni<List<Proposal>> projects(
            SourceKind kind, Collection<String> units, Optional<Instant> wanted, Instant asOf) {
        return kind == SourceKind.TARGET || wanted.isPresent()
                ? Uni.createFrom().item(List.of())
                : lights.ofProjects(project -> !Collections.disjoint(project.units(), units), asOf);
    }

    private static Collection<String> meant(List<String> units, Map<String, UnitView> known) {
        units.stream().filter(unit -> !known.containsKey(unit)).findFirst().ifPresent(unit -> {
            throw Rejected.unknown("unit", "UNKNOWN_UNIT", "There is no unit '%s'.".formatted(unit));
        });
        UnitHierarchy hierarchy = new UnitHierarchy(known);
        return units.isEmpty() ? hierarchy.own() : hierarchy.withAllBelow(units);
    }
}
