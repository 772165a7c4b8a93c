package org.biaogan.metrics.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The store knows no null character, so a parameter that carries one asks for nothing there could be. */
class NoNull {

    @ServerRequestFilter
    void require(ContainerRequestContext request) {
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (values.stream().anyMatch(NoNull::isIn)) {
                throw Rejected.malformed(name.replace('\0', '?'), "A parameter holds no null characters.");
            }
        });
    }

    private static boolean isIn(String text) {
        return text.indexOf('\0') >= 0;
    }
}
