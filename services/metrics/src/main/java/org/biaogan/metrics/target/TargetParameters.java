package org.biaogan.metrics.target;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.biaogan.metrics.rest.Query;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of targets can be narrowed to. */
class TargetParameters {

    @QueryParam("indicator")
    @Parameter(description = "Codes of indicators")
    List<String> indicators;

    @QueryParam("unit")
    @Parameter(description = "Codes of units")
    List<String> units;

    @QueryParam("year")
    @Schema(type = SchemaType.INTEGER)
    String year;

    @QueryParam("ambition")
    @Parameter(description = "FLOOR, TARGET or STRETCH")
    String ambition;

    @QueryParam("responsible")
    @Parameter(description = "The code of an official who answers for it")
    String responsible;

    Function<Instant, TargetFilter> asKnown() {
        List<Integer> years = Query.year("year", year).stream().toList();
        Ambition level = Query.word("ambition", ambition, Ambition.class).orElse(null);
        return asOf -> new TargetFilter(indicators, units, years, level, responsible, asOf);
    }
}
