package org.biaogan.metrics.silence;

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

/** The silence rules over HTTP. */
@Path("/api/v1/silence-rules")
@Tag(name = "silence")
public class SilenceRuleResource extends RegisterResource<SilenceRuleVersion, NewSilenceRule, SilenceRuleView> {

    SilenceRuleResource(SilenceRuleBook rules, OncePost once) {
        super(rules, SilenceRuleView::of, once);
    }

    @GET
    @Operation(summary = "List silence rules, by code")
    @APIResponseSchema(SilenceRulePage.class)
    public Uni<Response> listSilenceRules(@BeanParam ReadParameters read, @Context UriInfo uri) {
        return page(read, uri);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Get a silence rule")
    @APIResponseSchema(SilenceRuleView.class)
    @APIResponse(responseCode = "404", description = "There is none, or was none at that instant")
    public Uni<Response> get(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        return one(code, asOf);
    }

    @POST
    @Operation(summary = "Add a silence rule")
    @APIResponseSchema(value = SilenceRuleView.class, responseCode = "201")
    public Uni<Response> add(
            NewSilenceRule rule, @HeaderParam("Idempotency-Key") String idempotencyKey, @Context UriInfo uri) {
        return added(rule, uri);
    }

    @PUT
    @Path("/{code}")
    @Operation(summary = "Revise a silence rule: a new version with its reason")
    @APIResponseSchema(SilenceRuleView.class)
    public Uni<Response> revise(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, NewSilenceRule rule) {
        return revised(code, ifMatch, rule);
    }

    @DELETE
    @Path("/{code}")
    @Operation(summary = "Take a silence rule out of use, at once; its versions are kept")
    @APIResponse(responseCode = "204", description = "Retired")
    @APIResponse(responseCode = "409", description = "Something still refers to it")
    public Uni<Response> retire(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch) {
        return retired(code, ifMatch);
    }

    /** A page of silence rules, for the description of the interface. */
    record SilenceRulePage(List<SilenceRuleView> items) {}
}
