package org.biaogan.dashboard.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.net.URI;

/** Passes on as of which instant a page reads, so that every call made for it answers of the same one. */
@ApplicationScoped
public class KnowledgeRelay implements ClientRequestFilter {

    private final Knowledge knowledge;

    KnowledgeRelay(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public void filter(ClientRequestContext call) {
        KnownOn known = knowledge.current();
        if (known.isPast()) {
            URI uri = call.getUri();
            String sign = uri.getRawQuery() == null ? "?" : "&";
            call.setUri(URI.create(uri + sign + KnownOn.PARAMETER + "=" + known.instant()));
        }
    }
}
