package org.biaogan.metrics.visit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Requirements;

/**
 * A visit as a caller records it.
 *
 * @param id made by the client, so that what is sent again after a cut is known to be the same
 * @param official the code of who was there
 * @param at when exactly; null where only the day is known
 * @param seen what was seen, in words
 * @param photos ids of files of the project
 */
public record NewVisit(
        UUID id,
        String project,
        String official,
        LocalDate on,
        Instant at,
        String seen,
        List<String> photos,
        BigDecimal longitude,
        BigDecimal latitude,
        List<FoundProblem> problemsFound,
        List<SolvedProblem> problemsSolved) {

    private static final int MOST_PROBLEMS = 50;

    /** The same said in one way, so that two can be compared. */
    NewVisit plain() {
        return new NewVisit(
                id,
                project,
                official,
                on,
                at == null ? null : at.truncatedTo(ChronoUnit.MICROS),
                seen.strip(),
                listed(photos),
                longitude == null ? null : longitude.stripTrailingZeros(),
                latitude == null ? null : latitude.stripTrailingZeros(),
                listed(problemsFound),
                listed(problemsSolved));
    }

    /** Refuses with 422 what breaks a rule by itself. */
    void enforce(LocalDate today, ZoneId zone) {
        Requirements requirements = new Requirements()
                .given("id", id)
                .code("project", project)
                .code("official", official)
                .given("on", on)
                .rule(
                        on == null || !on.isAfter(today),
                        "on",
                        "IN_THE_FUTURE",
                        "A visit on %s is still to come.".formatted(on))
                .rule(
                        at == null
                                || on == null
                                || at.atZone(zone).toLocalDate().equals(on),
                        "at",
                        "OTHER_DAY",
                        "'at' is not on the day of the visit.")
                .text("seen", seen);
        place(requirements);
        problems(
                requirements,
                "problemsFound",
                listed(problemsFound).stream().map(FoundProblem::requirements).toList());
        problems(
                requirements,
                "problemsSolved",
                listed(problemsSolved).stream().map(SolvedProblem::requirements).toList());
        requirements.enforce();
    }

    private void place(Requirements requirements) {
        requirements
                .rule(
                        (longitude == null) == (latitude == null),
                        "longitude",
                        "INCOMPLETE",
                        "'longitude' and 'latitude' are given together or not at all.")
                .rule(isWithin(longitude, 180), "longitude", "OUT_OF_RANGE", "'longitude' is from -180 to 180.")
                .rule(isWithin(latitude, 90), "latitude", "OUT_OF_RANGE", "'latitude' is from -90 to 90.");
    }

    private static void problems(Requirements requirements, String field, List<Requirements> each) {
        requirements.rule(
                each.size() <= MOST_PROBLEMS,
                field,
                "TOO_MANY",
                "'%s' has at most %d.".formatted(field, MOST_PROBLEMS));
        for (int i = 0; i < each.size(); i++) {
            for (Fault fault : each.get(i).faults()) {
                Fault placed = fault.within("%s[%d]".formatted(field, i));
                requirements.rule(false, placed.field(), placed.code(), placed.message());
            }
        }
    }

    private static boolean isWithin(BigDecimal degrees, int most) {
        return degrees == null || degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** Without what a client's list holds in place of nothing. */
    private static <T> List<T> listed(List<T> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).toList();
    }
}
