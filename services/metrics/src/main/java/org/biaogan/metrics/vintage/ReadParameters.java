package org.biaogan.metrics.vintage;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Query;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every list can be asked: as of when, and which page. */
public class ReadParameters {

    @QueryParam("asOf")
    @Parameter(description = "What was known at this instant, with its offset from UTC; now, where it is absent")
    @Schema(type = SchemaType.STRING, format = "date-time")
    String asOf;

    @QueryParam("page")
    @Parameter(description = "From 0")
    @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0")
    String page;

    @QueryParam("size")
    @Parameter(description = "Items a page, at most 1000")
    @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "100")
    String size;

    public Optional<Instant> asOf() {
        return Query.instant("asOf", asOf);
    }

    public Page page() {
        return Page.of(page, size);
    }
}
