package org.biaogan.dashboard.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.biaogan.dashboard.visitor.Visitor;
import org.biaogan.dashboard.visitor.VisitorDesk;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;

/** Passes the visitor's own token on, so that the services decide by it and the dashboard needs no rights of its own. */
@ApplicationScoped
public class TokenRelay implements ClientHeadersFactory {

    private final VisitorDesk visitors;

    TokenRelay(VisitorDesk visitors) {
        this.visitors = visitors;
    }

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
        visitors.current()
                .map(Visitor::token)
                .ifPresent(token -> headers.putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token));
        return headers;
    }
}
