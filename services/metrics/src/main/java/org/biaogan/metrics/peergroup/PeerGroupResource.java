package org.biaogan.metrics.peergroup;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.biaogan.metrics.idempotency.OncePost;
import org.biaogan.metrics.vintage.ReadParameters;
import org.biaogan.metrics.vintage.RegisterResource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The groups of peers over HTTP. */
@Path("/api/v1/peer-groups")
@Tag(name = "peer groups")
public class PeerGroupResource extends RegisterResource<PeerGroupVersion, NewPeerGroup, PeerGroupView> {

    PeerGroupResource(PeerGroupRegister groups, OncePost once) {
        super(groups, PeerGroupView::of, once);
    }

    @GET
    @Operation(summary = "List peer groups, by code")
    @APIResponseSchema(PeerGroupPage.class)
    public Uni<Response> list(@BeanParam ReadParameters read, @Context UriInfo uri) {
        return page(read, uri);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Get a peer group")
    @APIResponseSchema(PeerGroupView.class)
    @APIResponse(responseCode = "404", description = "There is none, or was none at that instant")
    public Uni<Response> get(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        return one(code, asOf);
    }

    @POST
    @Operation(summary = "Add a peer group")
    @APIResponseSchema(value = PeerGroupView.class, responseCode = "201")
    public Uni<Response> add(
            NewPeerGroup group, @HeaderParam("Idempotency-Key") String idempotencyKey, @Context UriInfo uri) {
        return added(group, uri);
    }

    @PUT
    @Path("/{code}")
    @Operation(summary = "Revise a peer group: a new version with its reason")
    @APIResponseSchema(PeerGroupView.class)
    public Uni<Response> revise(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, NewPeerGroup group) {
        return revised(code, ifMatch, group);
    }

    @DELETE
    @Path("/{code}")
    @Operation(summary = "Retire a peer group as of today; it is never deleted")
    @APIResponse(responseCode = "204", description = "Retired")
    @APIResponse(responseCode = "409", description = "Something still refers to it")
    public Uni<Response> retire(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch) {
        return retired(code, ifMatch);
    }

    /** A page of peer groups, for the description of the interface. */
    record PeerGroupPage(List<PeerGroupView> items) {}
}
