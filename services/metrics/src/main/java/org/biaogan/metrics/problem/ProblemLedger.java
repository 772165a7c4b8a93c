package org.biaogan.metrics.problem;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.audit.DeedKind;
import org.biaogan.metrics.followup.FollowUpState;
import org.biaogan.metrics.matter.MatterDesk;
import org.biaogan.metrics.matter.MatterFilter;
import org.biaogan.metrics.matter.MatterOffice;
import org.biaogan.metrics.matter.MatterQuery;
import org.biaogan.metrics.matter.NewAction;
import org.biaogan.metrics.matter.Reckoning;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Keeps the ledger of problems. */
@ApplicationScoped
public class ProblemLedger extends MatterDesk<ProblemVersion> {

    private final ProblemRepository problems;
    private final ProblemContext context;

    @Inject
    ProblemCounts counts;

    ProblemLedger(ProblemRepository problems, ProblemContext context, RegisterOffice office, MatterOffice matters) {
        super("problems", problems, office, matters);
        this.problems = problems;
        this.context = context;
    }

    /** Puts a problem on the ledger; 403 and 422 as the contract has it. */
    @WithTransaction
    public Uni<ProblemView> register(NewProblem problem) {
        return register(problem, null, null);
    }

    /** The same for a problem that a red light proposed. */
    @WithTransaction
    Uni<ProblemView> register(NewProblem problem, String proposal, LightSeen seen) {
        problem.requirements().enforce();
        String actor = context.rights().person();
        return context.unit(problem)
                .call(() -> requireCharge(problem.charge()))
                .chain(unit ->
                        problems.nextNumber().map(number -> new ProblemVersion("P-" + number, problem, unit, actor)))
                .map(first -> proposal == null ? first : first.proposedBy(proposal, seen))
                .chain(this::add)
                .chain(this::shown)
                .map(ProblemView::of);
    }

    /** What an official answers for that is open, as of the instant of a reckoning. Needs a session. */
    public Uni<List<ProblemView>> openOf(String official, Reckoning reckoning) {
        return found(new MatterQuery(reckoning, MatterFilter.openOf(official), "", Map.of()))
                .map(found -> found.stream().map(ProblemView::of).toList());
    }

    @Override
    protected ProblemVersion after(ProblemVersion before, FollowUpState reached, NewAction action, String actor) {
        return before.after(reached, action, actor);
    }

    @Override
    protected DeedKind deed() {
        return DeedKind.PROBLEM_CHANGED;
    }

    @Override
    protected String unit(ProblemVersion problem) {
        return problem.unit;
    }

    @Override
    protected Uni<Void> changed(ProblemVersion done) {
        return done.project() == null ? Uni.createFrom().voidItem() : counts.refresh(List.of(done.project()));
    }

    @Override
    protected Uni<Void> check(ProblemVersion candidate) {
        return Uni.createFrom().voidItem();
    }
}
