package org.biaogan.metrics.visit;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.unit.UnitHierarchy;
import org.biaogan.metrics.unit.UnitView;
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which visits a list is asked for. */
public class VisitParameters extends ReadParameters {

    @QueryParam("project")
    @Parameter(description = "The code of a project")
    String project;

    @QueryParam("official")
    @Parameter(description = "The code of who was there")
    String official;

    @QueryParam("unit")
    @Parameter(description = "Codes of units whose projects were visited, with all below them")
    List<String> units;

    @QueryParam("from")
    @Parameter(description = "The first day")
    @Schema(format = "date")
    String from;

    @QueryParam("to")
    @Parameter(description = "The last day")
    @Schema(format = "date")
    String to;

    /** The same of one project. */
    VisitParameters of(String code) {
        project = code;
        return this;
    }

    VisitFilter filter(Map<String, UnitView> tree, Instant asOf) {
        return new VisitFilter(
                project,
                official,
                meant(tree),
                Query.date("from", from).orElse(null),
                Query.date("to", to).orElse(null),
                asOf);
    }

    private Collection<String> meant(Map<String, UnitView> tree) {
        return units == null || units.isEmpty() ? null : new UnitHierarchy(tree).meant(units);
    }
}
