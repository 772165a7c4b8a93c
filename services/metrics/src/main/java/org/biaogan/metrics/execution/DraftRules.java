package org.biaogan.metrics.execution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.biaogan.metrics.period.MalformedPeriod;
import org.biaogan.metrics.period.ReportingPeriod;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Requirements;

/**
 * The rules that one report keeps or breaks by itself.
 *
 * @param projects those named, as they stand, by code
 * @param mayWrite for projects of which units the caller may write
 * @param today in the zone
 */
record DraftRules(Map<String, ProjectView> projects, Predicate<Collection<String>> mayWrite, LocalDate today) {

    static final String FORBIDDEN = "FORBIDDEN_UNIT";
    static final String EMPTY = "EMPTY";

    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 12;
    private static final int MOST_PHOTOS = 50;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Reads a row; the requirements end up holding its faults, and the draft is there only if there are none. */
    Optional<Draft> read(int row, NewProgress given, Requirements faults) {
        ProjectView project = given.project() == null ? null : projects.get(given.project());
        checkProject(given.project(), project, faults);
        ReportingPeriod period = readPeriod(given.period(), project, faults);
        Content content = Content.of(given);
        checkNumbers(given, faults);
        checkPeople(given, faults);
        checkPhotos(given, faults);
        faults.optionalText("physicalWords", given.physicalWords())
                .optionalText("reason", given.reason())
                .rule(content.says(), "body", EMPTY, "A report says something: money, physical progress or people.");
        return faults.faults().isEmpty()
                ? Optional.of(new Draft(row, project, period, content, unlessBlank(given.reason())))
                : Optional.empty();
    }

    private void checkProject(String code, ProjectView project, Requirements faults) {
        faults.code("project", code)
                .rule(
                        code == null || project != null,
                        "project",
                        "UNKNOWN_PROJECT",
                        "There is no project '%s'.".formatted(code))
                .rule(
                        project == null || mayWrite.test(project.units()),
                        "project",
                        FORBIDDEN,
                        "The caller does not keep the projects of that unit; '%s' is one.".formatted(code));
    }

    private ReportingPeriod readPeriod(String text, ProjectView project, Requirements faults) {
        faults.given("period", text);
        try {
            ReportingPeriod period = text == null ? null : ReportingPeriod.parse(text);
            if (period != null) {
                faults.rule(period.overOn(today), "period", "NOT_OVER", "%s is not over yet.".formatted(period));
                faults.rule(
                        project == null
                                || project.validTo() == null
                                || !period.start().isAfter(project.validTo()),
                        "project",
                        "RETIRED",
                        "'%s' is in use only until %s."
                                .formatted(project == null ? null : project.code(), retired(project)));
            }
            return period;
        } catch (MalformedPeriod e) {
            faults.rule(false, "period", "MALFORMED_PERIOD", e.getMessage());
            return null;
        }
    }

    private static LocalDate retired(ProjectView project) {
        return project == null ? null : project.validTo();
    }

    private static void checkNumbers(NewProgress given, Requirements faults) {
        Map<String, BigDecimal> money = new LinkedHashMap<>();
        money.put("planned", given.planned());
        money.put("completedThisYear", given.completedThisYear());
        money.put("completedSinceStart", given.completedSinceStart());
        money.put("inPlace", given.inPlace());
        money.put("actualCost", given.actualCost());
        money.forEach((field, amount) -> faults.rule(
                amount == null || amount.signum() >= 0 && isStorable(amount),
                field,
                "OUT_OF_RANGE",
                "'%s' is an amount of money: not negative, at most %d digits before the point and %d after it."
                        .formatted(field, MOST_DIGITS, MOST_DECIMALS)));
        faults.rule(
                given.completed() == null || isStorable(given.completed()),
                "completed",
                "OUT_OF_RANGE",
                "'completed' has at most %d digits before the point and %d after it."
                        .formatted(MOST_DIGITS, MOST_DECIMALS));
        BigDecimal physical = given.physicalPercent();
        faults.rule(
                physical == null || physical.signum() >= 0 && physical.compareTo(WHOLE) <= 0 && isStorable(physical),
                "physicalPercent",
                "OUT_OF_RANGE",
                "'physicalPercent' is 0 to 100.");
    }

    private static void checkPeople(NewProgress given, Requirements faults) {
        faults.rule(
                        given.peopleOnSite() == null || given.peopleOnSite() >= 0,
                        "peopleOnSite",
                        "OUT_OF_RANGE",
                        "'peopleOnSite' is not negative.")
                .rule(
                        given.peopleExpected() == null || given.peopleExpected() >= 0,
                        "peopleExpected",
                        "OUT_OF_RANGE",
                        "'peopleExpected' is not negative.");
    }

    private static void checkPhotos(NewProgress given, Requirements faults) {
        if (given.photos() != null) {
            faults.rule(
                    given.photos().size() <= MOST_PHOTOS
                            && given.photos().stream().allMatch(id -> id != null && !id.isBlank()),
                    "photos",
                    "MALFORMED_PHOTOS",
                    "'photos' are at most %d ids of files.".formatted(MOST_PHOTOS));
        }
    }

    private static boolean isStorable(BigDecimal number) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return bare.scale() <= MOST_DECIMALS && bare.precision() - bare.scale() <= MOST_DIGITS;
    }

    private static String unlessBlank(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
