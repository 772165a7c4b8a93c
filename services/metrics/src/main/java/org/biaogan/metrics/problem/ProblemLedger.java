package org.biaogan.metrics.problem;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.biaogan.metrics.audit.DeedKind;
import org.biaogan.metrics.followup.FollowUpState;
import org.biaogan.metrics.matter.Charge;
import org.biaogan.metrics.matter.MatterDesk;
import org.biaogan.metrics.matter.MatterFilter;
import org.biaogan.metrics.matter.MatterOffice;
import org.biaogan.metrics.matter.MatterQuery;
import org.biaogan.metrics.matter.NewAction;
import org.biaogan.metrics.matter.Reckoning;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.vintage.RegisterOffice;
import org.biaogan.metrics.vintage.Version;

/** Keeps the ledger of problems. */
@ApplicationScoped
public class ProblemLedger extends MatterDesk<ProblemVersion> {

    private final ProblemRepository problems;
    private final ProblemContext context;
    private final MatterOffice matters;

    @Inject
    ProblemCounts counts;

    ProblemLedger(ProblemRepository problems, ProblemContext context, RegisterOffice office, MatterOffice matters) {
        super("problems", problems, office, matters);
        this.problems = problems;
        this.context = context;
        this.matters = matters;
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
                .call(() -> matters.requireCharge(problem.charge()))
                .chain(unit -> problems.nextNumbers(1).map(next -> version(next.get(0), problem, unit, actor)))
                .map(first -> proposal == null ? first : first.proposedBy(proposal, seen))
                .chain(this::add)
                .chain(this::shown)
                .map(ProblemView::of);
    }

    /**
     * Puts problems on the ledger that one source has with one project, all or nothing, and comes back with their codes.
     * Needs a transaction, and its stamp.
     *
     * @param list what they are called in what was sent: {@code problemsFound}
     */
    public Uni<List<String>> registerAll(String list, List<NewProblem> found, Instant since) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Requirements requirements = new Requirements();
        Map<String, Charge> charges = new LinkedHashMap<>();
        for (int i = 0; i < found.size(); i++) {
            String place = "%s[%d]".formatted(list, i);
            requirements.within(place, found.get(i).requirements());
            charges.put(place, found.get(i).charge());
        }
        requirements.enforce();
        String actor = context.rights().person();
        return context.unit(found.get(0))
                .call(() -> matters.requireCharges(charges))
                .chain(unit -> problems.nextNumbers(found.size()).map(next -> IntStream.range(0, found.size())
                        .mapToObj(i -> version(next.get(i), found.get(i), unit, actor))
                        .toList()))
                .call(versions -> beginAll(versions, since))
                .map(versions -> versions.stream().map(Version::code).toList());
    }

    private static ProblemVersion version(long number, NewProblem problem, String unit, String actor) {
        return new ProblemVersion("P-" + number, problem, unit, actor);
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
    protected Uni<Void> changed(List<ProblemVersion> done) {
        Set<String> projects = done.stream()
                .map(ProblemVersion::project)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return projects.isEmpty() ? Uni.createFrom().voidItem() : counts.refresh(projects);
    }

    @Override
    protected Uni<Void> check(ProblemVersion candidate) {
        return Uni.createFrom().voidItem();
    }
}
