package org.biaogan.metrics.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import java.util.regex.Pattern;

/** The identifier of the request at hand: the caller's {@code X-Request-Id} where it is sound, else one made here. */
@RequestScoped
class RequestId {

    private static final Pattern SOUND = Pattern.compile("[A-Za-z0-9._:/+=-]{1,128}");

    private final String value;

    RequestId(HttpHeaders headers) {
        String given = headers.getHeaderString("X-Request-Id");
        this.value = given != null && SOUND.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    String value() {
        return value;
    }
}
