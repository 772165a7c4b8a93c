package org.biaogan.metrics.intake;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.table.ColumnMapping;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the sender of a file says about it beforehand. */
class ImportParameters {

    @QueryParam("dryRun")
    @Parameter(description = "Whether to say what would happen, and keep nothing")
    @Schema(type = SchemaType.BOOLEAN, defaultValue = "false")
    String dryRun;

    @QueryParam("column")
    @Parameter(description = "field:header, which column of the file holds a field; columns not named are passed over")
    List<String> columns;

    @QueryParam("constant")
    @Parameter(description = "field:value, a field that is the same for all rows")
    List<String> constants;

    ColumnMapping mapping() {
        return ColumnMapping.read(columns, constants, new ObservationFormat());
    }

    boolean dryRun() {
        if (dryRun == null || dryRun.equals("false")) {
            return false;
        }
        if (!dryRun.equals("true")) {
            throw Rejected.malformed("dryRun", "'dryRun' is true or false.");
        }
        return true;
    }
}
