package org.biaogan.metrics.condition;

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
import org.biaogan.metrics.project.Stage;
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which projects are ready to start, over HTTP. */
@Path("/api/v1/readiness")
@Tag(name = "conditions")
@Produces(MediaType.APPLICATION_JSON)
public class ReadinessResource {

    private static final List<Stage> BEFORE_THE_START = List.of(Stage.RESERVE, Stage.APPROVED);

    private final Readiness readiness;

    ReadinessResource(Readiness readiness) {
        this.readiness = readiness;
    }

    @GET
    @Operation(summary = "List which projects are ready to start and what the others lack, by code")
    @APIResponseSchema(ReadinessPage.class)
    public Uni<Response> listReadiness(
            @QueryParam("unit") @Parameter(description = "Codes of units; with those below them") List<String> units,
            @QueryParam("leader") @Parameter(description = "The code of the official in charge") String leader,
            @QueryParam("stage") @Parameter(description = "Stages, any of them; RESERVE and APPROVED where absent")
                    List<String> stages,
            @BeanParam ReadParameters read,
            @Context UriInfo uri) {
        ProjectSelection selection =
                new ProjectSelection(Objects.requireNonNullElse(units, List.of()), stages(stages), leader, null);
        return readiness.of(selection, read.asOf(), read.page()).map(found -> Listing.of(found, read.page(), uri));
    }

    private static List<Stage> stages(List<String> wanted) {
        return wanted == null || wanted.isEmpty()
                ? BEFORE_THE_START
                : wanted.stream()
                        .map(stage -> Query.word("stage", stage, Stage.class).orElseThrow())
                        .toList();
    }

    /** A page of projects, for the description of the interface. */
    record ReadinessPage(List<ReadinessRow> items) {}
}
