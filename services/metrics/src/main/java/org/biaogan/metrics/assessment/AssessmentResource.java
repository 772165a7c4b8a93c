package org.biaogan.metrics.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Assessments over HTTP. */
@Path("/api/v1/assessments")
@Tag(name = "assessments")
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentResource {

    private final AssessmentBoard board;
    private final AssessmentStory story;

    AssessmentResource(AssessmentBoard board, AssessmentStory story) {
        this.board = board;
        this.story = story;
    }

    @GET
    @Operation(summary = "List where targets stand at a period: one row an indicator and unit")
    @APIResponseSchema(BoardView.class)
    @APIResponse(responseCode = "404", description = "There is no such unit")
    public Uni<Response> board(
            @QueryParam("period") @Parameter(description = "Such as 2020-10; the last month known, where absent")
                    String period,
            @QueryParam("unit") @Parameter(description = "Codes of units; all, where absent") List<String> units,
            @QueryParam("indicator") List<String> indicators,
            @QueryParam("theme") String theme,
            @QueryParam("flagship")
                    @Parameter(description = "true for the targets alone that are watched before all others")
                    String flagship,
            @QueryParam("responsible") @Parameter(description = "The code of an official who answers for the target")
                    String responsible,
            @BeanParam ReadParameters read,
            @Context UriInfo uri) {
        BoardQuestion question = new BoardQuestion(
                Query.period("period", period),
                units,
                indicators,
                theme,
                Query.flag("flagship", flagship),
                responsible,
                read.asOf(),
                read.page());
        return board.show(question).map(shown -> Listing.of(shown.rows(), shown.view(), question.page(), uri));
    }

    @POST
    @Path("/{indicator}/{unit}/scenario")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Show where the year would end if its coming months ran as supposed",
            description = "Keeps nothing, so that sending it twice is no different from sending it once.")
    @APIResponseSchema(ScenarioView.class)
    @APIResponse(responseCode = "404", description = "There is no such indicator or unit")
    @APIResponse(responseCode = "422", description = "Not exactly one supposition, or the numbers do not allow it")
    public Uni<Response> scenario(
            @PathParam("indicator") String indicator,
            @PathParam("unit") String unit,
            Supposition supposed,
            @QueryParam("asOf") String asOf) {
        supposed.requirements().enforce();
        return story.suppose(new Subject(indicator, unit), supposed, Query.instant("asOf", asOf))
                .map(scenario -> Response.ok(scenario).build());
    }

    @GET
    @Path("/{indicator}/{unit}")
    @Operation(summary = "Tell the whole story of one indicator of one unit")
    @APIResponseSchema(StoryView.class)
    @APIResponse(responseCode = "404", description = "There is no such indicator or unit")
    public Uni<Response> story(
            @PathParam("indicator") String indicator,
            @PathParam("unit") String unit,
            @QueryParam("period") String period,
            @QueryParam("since") @Parameter(description = "Counts the numbers revised since this instant") String since,
            @QueryParam("asOf") String asOf) {
        return story.tell(
                        new Subject(indicator, unit),
                        Query.period("period", period),
                        Query.instant("since", since),
                        Query.instant("asOf", asOf))
                .map(told -> Response.ok(told).build());
    }
}
