package org.biaogan.dashboard.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;

/**
 * A report on a project as it goes to and comes from the service; null is what is not reported.
 *
 * @param photos ids of the project's files
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Report(
        String project,
        String period,
        BigDecimal planned,
        BigDecimal completed,
        BigDecimal completedThisYear,
        BigDecimal completedSinceStart,
        BigDecimal inPlace,
        BigDecimal actualCost,
        BigDecimal physicalPercent,
        String physicalWords,
        BigDecimal peopleOnSite,
        BigDecimal peopleExpected,
        List<String> photos,
        String reason) {

    /** What it says about a quantity, as it is typed; empty where it says nothing. */
    String text(Quantity quantity) {
        return switch (quantity) {
            case PLANNED -> plain(planned);
            case COMPLETED -> plain(completed);
            case THIS_YEAR -> plain(completedThisYear);
            case SINCE_START -> plain(completedSinceStart);
            case IN_PLACE -> plain(inPlace);
            case ACTUAL_COST -> plain(actualCost);
            case PHYSICAL -> plain(physicalPercent);
            case ON_SITE -> plain(peopleOnSite);
            case EXPECTED -> plain(peopleExpected);
            case WORDS -> physicalWords == null ? "" : physicalWords;
            case REASON -> reason == null ? "" : reason;
        };
    }

    /** The photos attached to it. */
    List<String> attached() {
        return photos == null ? List.of() : photos;
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
