package org.biaogan.metrics.entry;

import jakarta.ws.rs.QueryParam;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.rest.Rejected;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which unit and period a sheet is for; both are needed. */
class EntryParameters {

    @QueryParam("unit")
    @Parameter(required = true, description = "The code of a unit")
    String unit;

    @QueryParam("period")
    @Parameter(required = true, description = "Each indicator is asked for its last own period ending on or before it")
    String period;

    @QueryParam("asOf")
    @Parameter(description = "What was known at this instant, with its offset from UTC; now, where it is absent")
    @Schema(type = SchemaType.STRING, format = "date-time")
    String asOf;

    EntryQuestion question() {
        if (unit == null || unit.isBlank()) {
            throw Rejected.malformed("unit", "'unit' is required.");
        }
        return new EntryQuestion(
                unit,
                Query.period("period", period).orElseThrow(() -> Rejected.malformed("period", "'period' is required.")),
                Query.instant("asOf", asOf));
    }
}
