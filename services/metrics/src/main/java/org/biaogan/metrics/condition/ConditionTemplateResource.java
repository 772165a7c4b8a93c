package org.biaogan.metrics.condition;

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

/** The condition templates over HTTP. */
@Path("/api/v1/condition-templates")
@Tag(name = "conditions")
public class ConditionTemplateResource
        extends RegisterResource<ConditionTemplateVersion, NewConditionTemplate, ConditionTemplateView> {

    ConditionTemplateResource(ConditionTemplateRegister templates, OncePost once) {
        super(templates, ConditionTemplateView::of, once);
    }

    @GET
    @Operation(summary = "List condition templates, by code")
    @APIResponseSchema(ConditionTemplatePage.class)
    public Uni<Response> list(@BeanParam ReadParameters read, @Context UriInfo uri) {
        return page(read, uri);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Get a condition template")
    @APIResponseSchema(ConditionTemplateView.class)
    @APIResponse(responseCode = "404", description = "There is none, or was none at that instant")
    public Uni<Response> get(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        return one(code, asOf);
    }

    @POST
    @Operation(summary = "Add a condition template")
    @APIResponseSchema(value = ConditionTemplateView.class, responseCode = "201")
    public Uni<Response> add(
            NewConditionTemplate template,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Context UriInfo uri) {
        return added(template, uri);
    }

    @PUT
    @Path("/{code}")
    @Operation(summary = "Revise a condition template: a new version with its reason")
    @APIResponseSchema(ConditionTemplateView.class)
    public Uni<Response> revise(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, NewConditionTemplate template) {
        return revised(code, ifMatch, template);
    }

    @DELETE
    @Path("/{code}")
    @Operation(summary = "Retire a condition template as of today; it is never deleted")
    @APIResponse(responseCode = "204", description = "Retired")
    public Uni<Response> retire(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch) {
        return retired(code, ifMatch);
    }

    /** A page of condition templates, for the description of the interface. */
    record ConditionTemplatePage(List<ConditionTemplateView> items) {}
}
