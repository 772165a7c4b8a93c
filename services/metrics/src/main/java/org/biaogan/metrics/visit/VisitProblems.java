package org.biaogan.metrics.visit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.biaogan.metrics.problem.NewProblem;
import org.biaogan.metrics.problem.ProblemLedger;
import org.biaogan.metrics.problem.ProblemReferences;
import org.biaogan.metrics.problem.ProblemSource;
import org.biaogan.metrics.problem.SourceKeeper;
import org.biaogan.metrics.problem.SourceKind;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.rest.Requirements;

/** Puts what was found on a visit on the ledger of problems, and knows what was solved there. */
@ApplicationScoped
class VisitProblems implements SourceKeeper {

    private final VisitRepository visits;
    private final ProblemLedger ledger;
    private final ProblemReferences references;

    VisitProblems(VisitRepository visits, ProblemLedger ledger, ProblemReferences references) {
        this.visits = visits;
        this.ledger = ledger;
        this.references = references;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.VISIT;
    }

    @Override
    public Uni<Boolean> knows(String code) {
        return Query.id(code)
                .map(visits::findById)
                .orElseGet(() -> Uni.createFrom().nullItem())
                .map(Objects::nonNull);
    }

    /** Refuses, with 422, a problem said to be solved that is none of the project's. Needs a session. */
    Uni<Void> requireSolved(NewVisit visit) {
        List<SolvedProblem> solved = visit.problemsSolved();
        List<String> named = solved.stream()
                .map(SolvedProblem::problem)
                .filter(Objects::nonNull)
                .toList();
        return references
                .ofProject(visit.project(), named)
                .invoke(known -> requireKnown(solved, known))
                .replaceWithVoid();
    }

    /** All at once, within the transaction of the visit, which the store must know already. */
    Uni<Void> register(Visit visit) {
        List<NewProblem> found = visit.found.problems().stream()
                .map(each -> problem(visit, each))
                .toList();
        return ledger.registerAll("problemsFound", found, visit.knownFrom)
                .chain(codes -> codes.isEmpty() ? Uni.createFrom().voidItem() : visits.keep(places(visit, codes)));
    }

    private static NewProblem problem(Visit visit, FoundProblem found) {
        return new NewProblem(
                found.title(),
                found.description(),
                ProblemSource.of(SourceKind.VISIT, visit.id.toString()),
                visit.project,
                null,
                found.owner(),
                null,
                found.deadline(),
                null,
                null);
    }

    private static List<VisitProblem> places(Visit visit, List<String> codes) {
        return IntStream.range(0, codes.size())
                .mapToObj(position -> new VisitProblem(visit.id, position, codes.get(position)))
                .toList();
    }

    private static void requireKnown(List<SolvedProblem> solved, Set<String> known) {
        Requirements requirements = new Requirements();
        for (int i = 0; i < solved.size(); i++) {
            String code = solved.get(i).problem();
            requirements.rule(
                    code == null || known.contains(code),
                    "problemsSolved[%d].problem".formatted(i),
                    "UNKNOWN_PROBLEM",
                    "'%s' is no problem of this project.".formatted(code));
        }
        requirements.enforce();
    }
}
