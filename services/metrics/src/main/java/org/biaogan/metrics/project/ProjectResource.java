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
import org.biaogan.metrics.rest.Revision;
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    private final OncePost once;

    ProjectResource(ProjectBook book, OncePost once) {
        this.book = book;
        this.once = once;
    }

    @GET
    @Operation(summary = "List projects, by code")
    @APIResponseSchema(ProjectPage.class)
    public Uni<Response> list(@BeanParam ReadParameters read, @Context UriInfo uri) {
        return book.page(read.asOf(), read.page()).map(found -> Listing.of(found, read.page(), uri));
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Get a project, and where it stands today")
    @APIResponseSchema(ProjectView.class)
    @APIResponse(responseCode = "404", description = "There is none, or was none at that instant")
    public Uni<Response> get(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        return book.view(code, Query.instant("asOf", asOf)).map(ProjectResource::tagged);
    }

    @POST
    @Operation(summary = "Register a project")
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
    @APIResponse(responseCode = "412", description = "Somebody else has changed it meanwhile")
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
        return book.change(project.named(code), ifMatch).map(ProjectResource::tagged);
    }

    @DELETE
    @Path("/{code}")
    @Operation(summary = "Retire a project as of today; it is never deleted")
    @APIResponse(responseCode = "204", description = "Retired")
    @APIResponse(responseCode = "409", description = "Something still refers to it")
    public Uni<Response> retire(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch) {
        return book.retire(code, ifMatch).map(done -> Response.noContent().build());
    }

    private static Response tagged(ProjectView project) {
        return Response.ok(project).tag(Revision.tag(project.revision())).build();
    }

    /** A page of projects, for the description of the interface. */
    record ProjectPage(List<ProjectView> items) {}
}
