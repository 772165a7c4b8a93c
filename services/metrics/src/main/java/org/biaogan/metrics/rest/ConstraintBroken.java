package org.biaogan.metrics.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Two requests that raced: the database let one of them win, the loser is told so. */
class ConstraintBroken {

    @ServerExceptionMapper
    Response map(ConstraintViolationException e) {
        String message = "Somebody else changed this meanwhile, or it breaks the constraint %s; read it again."
                .formatted(e.getConstraintName());
        return new Rejected(409, "Conflict", message, List.of(new Fault("body", "OVERTAKEN", message))).toResponse();
    }
}
