package org.biaogan.reports.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;

/** Passes the caller's token on: a report holds nothing that its author may not see. */
@ApplicationScoped
class CallersToken implements ClientHeadersFactory {

    private static final List<String> PASSED_ON = List.of(HttpHeaders.AUTHORIZATION, "X-Request-ID");

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
        for (String name : PASSED_ON) {
            if (incoming.containsKey(name)) {
                headers.put(name, incoming.get(name));
            }
        }
        return headers;
    }
}
