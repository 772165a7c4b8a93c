package org.biaogan.metrics.condition;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import org.biaogan.metrics.rest.Query;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the lists of what projects lack can be narrowed to. */
public class DebtorParameters {

    @QueryParam("owedBy")
    @Parameter(description = "Code of one unit that owes")
    String owedBy;

    @QueryParam("unnamed")
    @Parameter(description = "true: only what no unit was named for")
    @Schema(type = SchemaType.BOOLEAN, defaultValue = "false")
    String unnamed;

    @QueryParam("official")
    @Parameter(description = "Code of an official who answers for them")
    String official;

    @QueryParam("unit")
    @Parameter(description = "Of projects of this unit and those below it")
    String unit;

    /** 400 names what cannot be read. */
    DebtorQuestion question(Optional<Instant> asOf) {
        return new DebtorQuestion(owedBy, Query.flag("unnamed", unnamed), official, unit, asOf);
    }
}
