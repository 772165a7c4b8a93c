package org.biaogan.metrics.visit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.biaogan.metrics.official.OfficialView;
import org.biaogan.metrics.project.ProjectView;

/**
 * A visit as others see it.
 *
 * @param official who was there
 * @param at when exactly; null where only the day is known
 * @param photos ids of files
 * @param recordedAt when it became known, which may be days after the visit itself
 */
public record VisitView(
        UUID id,
        String project,
        String projectName,
        String projectNameEn,
        String unit,
        String unitName,
        String unitNameEn,
        String official,
        String officialName,
        String officialNameEn,
        LocalDate on,
        Instant at,
        String seen,
        List<String> photos,
        BigDecimal longitude,
        BigDecimal latitude,
        List<Found> problemsFound,
        List<SolvedProblem> problemsSolved,
        String recordedBy,
        Instant recordedAt) {

    static VisitView of(Visit visit, ProjectView project, OfficialView official, Map<Integer, String> problems) {
        return new VisitView(
                visit.id,
                visit.project,
                project == null ? null : project.name(),
                project == null ? null : project.nameEn(),
                project == null ? null : project.unit(),
                project == null ? null : project.unitName(),
                project == null ? null : project.unitNameEn(),
                visit.official,
                official == null ? null : official.name(),
                official == null ? null : official.nameEn(),
                visit.visitedOn,
                visit.visitedAt,
                visit.seen,
                List.of(visit.photos),
                visit.longitude,
                visit.latitude,
                found(visit.found.problems(), problems),
                visit.solved.problems(),
                visit.recordedBy,
                visit.knownFrom);
    }

    private static List<Found> found(List<FoundProblem> said, Map<Integer, String> problems) {
        return IntStream.range(0, said.size())
                .mapToObj(i -> Found.of(said.get(i), problems.get(i)))
                .toList();
    }

    /**
     * A problem found on the spot.
     *
     * @param problem its code on the ledger, which says what became of it
     */
    public record Found(String problem, String title, String description, String owner, LocalDate deadline) {

        static Found of(FoundProblem said, String problem) {
            return new Found(problem, said.title(), said.description(), said.owner(), said.deadline());
        }
    }
}
