package org.biaogan.metrics.approval;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.biaogan.metrics.observation.SubmissionFilter;
import org.biaogan.metrics.observation.SubmissionState;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.rest.Query;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of submissions can be narrowed to. */
class SubmissionParameters {

    @QueryParam("indicator")
    @Parameter(description = "Codes of indicators")
    List<String> indicators;

    @QueryParam("unit")
    @Parameter(description = "Codes of units; those below them are not included")
    List<String> units;

    @QueryParam("period")
    @Parameter(description = "Periods that end within this one")
    String period;

    @QueryParam("state")
    @Parameter(description = "PENDING, APPROVED, RETURNED or WITHDRAWN")
    String state;

    @QueryParam("submittedBy")
    @Parameter(description = "The name of who submitted them")
    String submittedBy;

    Function<Instant, SubmissionFilter> asKnown() {
        LocalDate first = Query.period("period", period).map(TimePeriod::start).orElse(null);
        LocalDate last = Query.period("period", period).map(TimePeriod::end).orElse(null);
        SubmissionState stands =
                Query.word("state", state, SubmissionState.class).orElse(null);
        return asOf -> new SubmissionFilter(indicators, units, first, last, stands, submittedBy, asOf);
    }
}
