package org.biaogan.metrics.milestone;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import org.biaogan.metrics.project.ProjectSelection;
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The timeline of projects over HTTP. */
@Path("/api/v1/timeline")
@Tag(name = "milestones")
@Produces(MediaType.APPLICATION_JSON)
public class TimelineResource {

    private final Timeline timeline;

    TimelineResource(Timeline timeline) {
        this.timeline = timeline;
    }

    @GET
    @Operation(summary = "Put flagship projects side by side in time: as planned, as built, and their milestones")
    @APIResponseSchema(TimelinePage.class)
    public Uni<Response> listTimeline(
            @QueryParam("flagship")
                    @Parameter(description = "false: all projects")
                    @Schema(type = SchemaType.BOOLEAN, defaultValue = "true")
                    String flagship,
            @QueryParam("unit") @Parameter(description = "Codes of units; with those below them") List<String> units,
            @QueryParam("from")
                    @Parameter(description = "Only projects of which something falls on this day or later")
                    @Schema(type = SchemaType.STRING, format = "date")
                    String from,
            @QueryParam("to")
                    @Parameter(description = "Only projects of which something falls on this day or earlier")
                    @Schema(type = SchemaType.STRING, format = "date")
                    String to,
            @BeanParam ReadParameters read,
            @Context UriInfo uri) {
        boolean all = flagship != null && !Query.flag("flagship", flagship);
        TimelineQuestion question = new TimelineQuestion(
                new ProjectSelection(
                        Objects.requireNonNullElse(units, List.of()), List.of(), null, all ? null : Boolean.TRUE),
                new TimelineWindow(
                        Query.date("from", from).orElse(null),
                        Query.date("to", to).orElse(null)),
                read.asOf(),
                read.page());
        return timeline.of(question).map(found -> Listing.of(found, read.page(), uri));
    }

    /** A page of projects, for the description of the interface. */
    record TimelinePage(List<TimelineRow> items) {}
}
