package org.biaogan.metrics.portfolio;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.table.ColumnMapping;
import org.biaogan.metrics.table.DayOrder;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the sender of a file of projects says about it beforehand. */
class PortfolioParameters {

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

    @QueryParam("dateFormat")
    @Parameter(
            description = "dd/MM/yyyy or MM/dd/yyyy: what a date such as 03/04/2026 means, refused where it is absent")
    String dateFormat;

    PortfolioFormat format() {
        return new PortfolioFormat(DayOrder.read(dateFormat));
    }

    ColumnMapping mapping(PortfolioFormat format) {
        return ColumnMapping.read(columns, constants, format);
    }

    boolean dryRun() {
        return Query.flag("dryRun", dryRun);
    }
}
