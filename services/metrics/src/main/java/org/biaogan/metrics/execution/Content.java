package org.biaogan.metrics.execution;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.biaogan.metrics.earnedvalue.Reported;
import org.biaogan.metrics.period.ReportingPeriod;

/**
 * What a report says.
 *
 * @param photos null where it does not speak of photos
 */
record Content(
        BigDecimal planned,
        BigDecimal completed,
        BigDecimal completedThisYear,
        BigDecimal completedSinceStart,
        BigDecimal inPlace,
        BigDecimal actualCost,
        BigDecimal physicalPercent,
        String physicalWords,
        Integer peopleOnSite,
        Integer peopleExpected,
        List<String> photos) {

    static Content of(NewProgress given) {
        return new Content(
                given.planned(),
                given.completed(),
                given.completedThisYear(),
                given.completedSinceStart(),
                given.inPlace(),
                given.actualCost(),
                given.physicalPercent(),
                given.physicalWords() == null || given.physicalWords().isBlank() ? null : given.physicalWords(),
                given.peopleOnSite(),
                given.peopleExpected(),
                given.photos());
    }

    /** Whether it says anything at all. */
    boolean says() {
        return Stream.concat(numbers().stream(), others().stream()).anyMatch(Objects::nonNull)
                || photos != null && !photos.isEmpty();
    }

    /** The same with the photos that are known already, where it does not speak of any. */
    Content keeping(List<String> known) {
        return photos != null
                ? this
                : new Content(
                        planned,
                        completed,
                        completedThisYear,
                        completedSinceStart,
                        inPlace,
                        actualCost,
                        physicalPercent,
                        physicalWords,
                        peopleOnSite,
                        peopleExpected,
                        known);
    }

    /** Whether both say the same; numbers are compared by what they are worth. */
    boolean isSameAs(Content other) {
        List<BigDecimal> own = numbers();
        List<BigDecimal> others = other.numbers();
        for (int i = 0; i < own.size(); i++) {
            if (!isSame(own.get(i), others.get(i))) {
                return false;
            }
        }
        return others().equals(other.others()) && Objects.equals(photos, other.photos);
    }

    /** The same as a caller would send it. */
    NewProgress report(ReportKey key, String reason) {
        return new NewProgress(
                key.project(),
                key.period().toString(),
                planned,
                completed,
                completedThisYear,
                completedSinceStart,
                inPlace,
                actualCost,
                physicalPercent,
                physicalWords,
                peopleOnSite,
                peopleExpected,
                photos == null ? List.of() : photos,
                reason);
    }

    /** What is reckoned with. */
    Reported reported(ReportingPeriod period) {
        return new Reported(
                period,
                completed,
                completedThisYear,
                completedSinceStart,
                inPlace,
                physicalPercent,
                photos == null ? 0 : photos.size(),
                actualCost);
    }

    /** What it says, by field; numbers as they are written. */
    Map<String, Object> said() {
        Map<String, Object> said = new TreeMap<>(toJson().getMap());
        said.put("photos", photos == null ? 0 : photos.size());
        said.values().removeIf(Objects::isNull);
        return said;
    }

    JsonObject toJson() {
        return new JsonObject()
                .put("planned", text(planned))
                .put("completed", text(completed))
                .put("completed_this_year", text(completedThisYear))
                .put("completed_since_start", text(completedSinceStart))
                .put("in_place", text(inPlace))
                .put("actual_cost", text(actualCost))
                .put("physical_percent", text(physicalPercent))
                .put("physical_words", physicalWords)
                .put("people_on_site", peopleOnSite)
                .put("people_expected", peopleExpected)
                .put("photos", new JsonArray(photos == null ? List.of() : photos));
    }

    private List<BigDecimal> numbers() {
        return Arrays.asList(
                planned, completed, completedThisYear, completedSinceStart, inPlace, actualCost, physicalPercent);
    }

    private List<Object> others() {
        return Arrays.asList(physicalWords, peopleOnSite, peopleExpected);
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static String text(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
