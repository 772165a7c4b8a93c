package org.biaogan.metrics.change;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.rest.Rejected;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Changes over HTTP. */
@Path("/api/v1/changes")
@Tag(name = "changes")
@Produces(MediaType.APPLICATION_JSON)
public class ChangeResource {

    private final ChangeLog log;
    private final Clock clock;

    ChangeResource(ChangeLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "List what is otherwise than at an earlier instant: lights that turned, numbers revised or new,"
                    + " deeds")
    @APIResponseSchema(ChangesView.class)
    @APIResponse(responseCode = "404", description = "There is no such unit")
    public Uni<Response> list(
            @QueryParam("since") @Parameter(description = "An instant with its offset", required = true) String since,
            @QueryParam("until") @Parameter(description = "An instant with its offset; now, where absent") String until,
            @QueryParam("period")
                    @Parameter(description = "The period compared; each indicator's last due one, where absent")
                    String period,
            @QueryParam("unit") @Parameter(description = "Codes of units, with all below them; all, where absent")
                    List<String> units,
            @QueryParam("responsible") @Parameter(description = "The code of an official who answers for the target")
                    String responsible,
            @QueryParam("project") @Parameter(description = "The code of a project: only what was done to it")
                    String project,
            @QueryParam("kind")
                    @Parameter(
                            description = "Kinds of changes; all, where absent",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ChangeKind.class))
                    List<String> kinds,
            @QueryParam("page") @Parameter(description = "From 0", schema = @Schema(type = SchemaType.INTEGER))
                    String page,
            @QueryParam("size")
                    @Parameter(description = "Items a page, at most 1000", schema = @Schema(type = SchemaType.INTEGER))
                    String size,
            @QueryParam("asOf")
                    @Parameter(description = "What was known at this instant: until is it or before; now, where absent")
                    String asOf,
            @Context UriInfo uri) {
        ChangeQuestion question = new ChangeQuestion(
                Query.instant("since", since)
                        .orElseThrow(() -> Rejected.malformed("since", "The parameter 'since' is required.")),
                Query.instant("until", until),
                Query.period("period", period),
                units,
                responsible,
                project,
                kinds(kinds),
                Page.of(page, size));
        return log.compare(question, Query.instant("asOf", asOf))
                .map(found ->
                        Listing.of(found.page(), found.view(question.since(), clock.getZone()), question.page(), uri));
    }

    private static Set<ChangeKind> kinds(List<String> words) {
        return words.stream()
                .flatMap(word -> Query.word("kind", word, ChangeKind.class).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
