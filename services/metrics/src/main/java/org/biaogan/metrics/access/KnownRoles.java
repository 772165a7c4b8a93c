package org.biaogan.metrics.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Arrays;
import org.biaogan.metrics.rest.Rejected;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Everybody with a role or a scope reads everything in the zone; a token with neither opens nothing. */
class KnownRoles {

    private final Caller caller;

    KnownRoles(Caller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter
    void require(ContainerRequestContext request) {
        boolean known = Arrays.stream(Role.values()).anyMatch(caller::is)
                || caller.hasScope("read")
                || caller.hasScope("observations:write")
                || caller.hasScope("observations:publish")
                || caller.hasScope("reports:create");
        if (!known) {
            throw Rejected.forbidden("The token carries no role or scope of this service.");
        }
    }
}
