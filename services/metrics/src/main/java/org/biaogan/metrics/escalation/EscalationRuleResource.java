package org.biaogan.metrics.escalation;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** The escalation rules over HTTP. They are changed only: what is late always escalates by one. */
@Path("/api/v1/escalation-rules")
@Tag(name = "problems")
public class EscalationRuleResource
        extends RegisterResource<EscalationRuleVersion, NewEscalationRule, EscalationRuleView> {

    EscalationRuleResource(EscalationRuleBook rules, OncePost once) {
        super(rules, EscalationRuleView::of, once);
    }

    @GET
    @Operation(summary = "List the escalation rules: of problems and of directives")
    @APIResponseSchema(EscalationRulePage.class)
    public Uni<Response> list(@BeanParam ReadParameters read, @Context UriInfo uri) {
        return page(read, uri);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Get an escalation rule")
    @APIResponseSchema(EscalationRuleView.class)
    @APIResponse(responseCode = "404", description = "There is none, or was none at that instant")
    public Uni<Response> get(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        return one(code, asOf);
    }

    @PUT
    @Path("/{code}")
    @Operation(summary = "Change an escalation rule: a new version with its reason")
    @APIResponseSchema(EscalationRuleView.class)
    public Uni<Response> revise(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, NewEscalationRule rule) {
        return revised(code, ifMatch, rule);
    }

    /** A page of escalation rules, for the description of the interface. */
    record EscalationRulePage(List<EscalationRuleView> items) {}
}
