package org.biaogan.metrics.project;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.biaogan.metrics.idempotency.OncePost;
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.rest.Revision;
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The projects over HTTP. */
@Path("/api/v1/projects")
@Tag(name = "projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProjectResource {

    private final ProjectBook book;
    private final ProjectCatalogue catalogue;
    private final ProjectHistory history;
    private final OncePost once;

    ProjectResource(ProjectBook book, ProjectCatalogue catalogue, ProjectHistory history, OncePost once) {
        this.book = book;
        this.catalogue = catalogue;
        this.history = history;
        this.once = once;
    }

    @GET
    @Operation(summary = "List projects that fit, and where they stand today")
    @APIResponseSchema(ProjectPage.class)
    public Uni<Response> list(
            @BeanParam ProjectParameters asked, @BeanParam ReadParameters read, @Context UriInfo uri) {
        return catalogue
                .page(asked.filter(), read.asOf(), read.page())
                .map(found -> Listing.of(found, read.page(), uri));
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Get a project, and where it stands today")
    @APIResponseSchema(ProjectView.class)
    @APIResponse(responseCode = "404", description = "There is none, or was none at that instant")
    public Uni<Response> get(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        return book.view(code, Query.instant("asOf", asOf)).map(ProjectResource::tagged);
    }

    @GET
    @Path("/{code}/baselines")
    @Operation(
            summary = "The plans a project has had, and how far it slipped",
            description = "Every version that changes a planned day, the total or the money of a year is a baseline; no"
                    + " earlier one is lost. Slips are in days, positive where later, and in the project's money.")
    @APIResponseSchema(BaselinesView.class)
    @APIResponse(responseCode = "404", description = "There is none, or was none at that instant")
    public Uni<BaselinesView> baselines(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        return history.baselines(code, Query.instant("asOf", asOf));
    }

    @POST
    @Operation(
            summary = "Register a project",
            description =
                    "Past the reserve it takes an approver of its units and a reason; its transitions begin with it.")
    @APIResponseSchema(value = ProjectView.class, responseCode = "201")
    @APIResponse(responseCode = "403", description = "The caller keeps no projects of that unit")
    public Uni<Response> add(
            NewProject project, @HeaderParam("Idempotency-Key") String idempotencyKey, @Context UriInfo uri) {
        project.requirements().enforce();
        return once.perform(() -> book.register(project).map(added -> Response.created(
                        uri.getAbsolutePathBuilder().path(added.code()).build())
                .entity(added)
                .tag(Revision.tag(added.version()))
                .build()));
    }

    @PUT
    @Path("/{code}")
    @Operation(summary = "Revise a project: a new version with its reason; its stage moves by transitions only")
    @APIResponseSchema(ProjectView.class)
    @APIResponse(
            responseCode = "412",
            description = "Somebody else has changed it meanwhile, and what that changed",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ChangedMeanwhile.Problem.class)))
    public Uni<Response> revise(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, NewProject project) {
        project.named(code)
                .requirements()
                .text("reason", project.reason())
                .rule(
                        project.code() == null || project.code().equals(code),
                        "code",
                        "OTHER_CODE",
                        "The body names '%s', the path '%s'; a code never changes.".formatted(project.code(), code))
                .enforce();
        return explained(book.change(project.named(code), ifMatch), code, ifMatch)
                .map(ProjectResource::tagged);
    }

    @DELETE
    @Path("/{code}")
    @Operation(summary = "Retire a project as of today; it is never deleted")
    @APIResponse(responseCode = "204", description = "Retired")
    @APIResponse(responseCode = "409", description = "Something still refers to it")
    @APIResponse(responseCode = "403", description = "The caller is no approver of its units")
    public Uni<Response> retire(
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            @QueryParam("reason") @Parameter(description = "Why, for those who follow it") String reason) {
        new Requirements().optionalText("reason", reason).enforce();
        return explained(book.retire(code, ifMatch, reason), code, ifMatch)
                .map(done -> Response.noContent().build());
    }

    /** Whoever comes too late is told what the others did; the session of the failed change is dead by then. */
    private <T> Uni<T> explained(Uni<T> change, String code, String ifMatch) {
        return change.onFailure(ProjectResource::isStale)
                .recoverWithUni(stale -> history.explain((Rejected) stale, code, ifMatch)
                        .chain(refused -> Uni.createFrom().failure(refused)));
    }

    private static boolean isStale(Throwable failure) {
        return failure instanceof Rejected rejected && rejected.getStatusCode() == 412;
    }

    private static Response tagged(ProjectView project) {
        return Response.ok(project).tag(Revision.tag(project.revision())).build();
    }

    /** A page of projects, for the description of the interface. */
    record ProjectPage(List<ProjectView> items) {}
}
