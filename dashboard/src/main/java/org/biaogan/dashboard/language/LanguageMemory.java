package org.biaogan.dashboard.language;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Remembers a choice of language made by {@code ?lang=}, on whatever page it was made. */
class LanguageMemory {

    private static final int PRIORITY = 290;

    void register(@Observes Filters filters) {
        filters.register(this::remember, PRIORITY);
    }

    private void remember(RoutingContext request) {
        String chosen = request.request().getParam(Language.CHOICE);
        if (chosen != null) {
            request.response()
                    .addCookie(
                            Cookie.cookie(Language.CHOICE, Language.of(request).code())
                                    .setPath("/")
                                    .setMaxAge(Duration.ofDays(365).toSeconds())
                                    .setHttpOnly(true)
                                    .setSecure(request.request().isSSL())
                                    .setSameSite(CookieSameSite.LAX));
        }
        request.next();
    }
}
