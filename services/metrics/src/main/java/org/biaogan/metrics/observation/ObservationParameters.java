package org.biaogan.metrics.observation;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.rest.Query;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of observations can be narrowed to. */
public class ObservationParameters {

    @QueryParam("indicator")
    @Parameter(description = "Codes of indicators")
    List<String> indicators;

    @QueryParam("unit")
    @Parameter(description = "Codes of units")
    List<String> units;

    @QueryParam("from")
    @Parameter(description = "Periods that end no earlier than this one begins")
    String from;

    @QueryParam("to")
    @Parameter(description = "Periods that end no later than this one")
    String to;

    @QueryParam("measure")
    @Parameter(description = "LEVEL, GROWTH, RATIO, RANK or COUNT")
    String measure;

    @QueryParam("basis")
    @Parameter(description = "PERIOD, YTD or POINT")
    String basis;

    public Function<Instant, ObservationFilter> asKnown() {
        LocalDate first = Query.period("from", from).map(TimePeriod::start).orElse(null);
        LocalDate last = Query.period("to", to).map(TimePeriod::end).orElse(null);
        Measure onMeasure = Query.word("measure", measure, Measure.class).orElse(null);
        Basis onBasis = Query.word("basis", basis, Basis.class).orElse(null);
        return asOf -> new ObservationFilter(indicators, units, first, last, onMeasure, onBasis, asOf);
    }
}
