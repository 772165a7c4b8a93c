package org.biaogan.dashboard.knowledge;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Where the instant asked for is none, a page says so at its field and a sheet, which has no field, is refused. */
class Unreadable {

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    private final Knowledge knowledge;

    Unreadable(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @ServerRequestFilter
    void refuse(ContainerRequestContext request) {
        if (isFaulty() && request.getUriInfo().getPath().endsWith(".csv")) {
            throw new BadRequestException();
        }
    }

    @ServerResponseFilter
    void mark(ContainerResponseContext answer) {
        if (answer.getStatus() == OK && isFaulty()) {
            answer.setStatus(BAD_REQUEST);
        }
    }

    private boolean isFaulty() {
        return knowledge.current().fault() != null;
    }
}
