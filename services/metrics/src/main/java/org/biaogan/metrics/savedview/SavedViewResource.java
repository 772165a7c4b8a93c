package org.biaogan.metrics.savedview;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.biaogan.metrics.idempotency.OncePost;
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Saved views over HTTP. */
@Path("/api/v1/saved-views")
@Tag(name = "projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SavedViewResource {

    private final SavedViews views;
    private final OncePost once;

    SavedViewResource(SavedViews views, OncePost once) {
        this.views = views;
        this.once = once;
    }

    @GET
    @Operation(summary = "List the caller's saved views and those shared with all, by name")
    @APIResponseSchema(SavedViewPage.class)
    public Uni<Response> listSavedViews(
            @QueryParam("page") String page, @QueryParam("size") String size, @Context UriInfo uri) {
        Page part = Page.of(page, size);
        return views.usable(part).map(found -> Listing.of(found, part, uri));
    }

    @POST
    @Operation(summary = "Save the filters of a list under a name")
    @APIResponseSchema(value = SavedViewView.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "The caller has a view of that name")
    public Uni<Response> saveView(
            NewSavedView view, @HeaderParam("Idempotency-Key") String idempotencyKey, @Context UriInfo uri) {
        view.requirements().enforce();
        return once.perform(() -> views.save(view).map(saved -> Response.created(
                        uri.getAbsolutePathBuilder().path(saved.id().toString()).build())
                .entity(saved)
                .tag(Revision.tag(1))
                .build()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Throw a saved view away: one's own or, for administrators, a shared one")
    @APIResponse(responseCode = "204", description = "Removed; it never changes, so its entity tag is always \"v1\"")
    @APIResponse(responseCode = "403", description = "It is somebody else's")
    public Uni<Response> removeView(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return views.remove(id, ifMatch).map(done -> Response.noContent().build());
    }

    /** A page of saved views, for the description of the interface. */
    record SavedViewPage(List<SavedViewView> items) {}
}
