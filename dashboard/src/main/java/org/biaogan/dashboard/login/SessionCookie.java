package org.biaogan.dashboard.login;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The cookie that carries the sealed token of a local session. */
@ApplicationScoped
class SessionCookie {

    static final String NAME = "biaogan-session";

    private final SessionSeal seal;
    private final SessionConfig config;

    SessionCookie(SessionSeal seal, SessionConfig config) {
        this.seal = seal;
        this.config = config;
    }

    void give(RoutingContext request, String token) {
        Cookie cookie = cookie(request, seal.seal(token));
        request.response().addCookie(cookie.setMaxAge(config.lifetime().toSeconds()));
    }

    void take(RoutingContext request) {
        request.response().addCookie(cookie(request, "").setMaxAge(0));
    }

    Optional<String> token(RoutingContext request) {
        return Optional.ofNullable(request.request().getCookie(NAME))
                .map(Cookie::getValue)
                .flatMap(seal::open);
    }

    private static Cookie cookie(RoutingContext request, String value) {
        return Cookie.cookie(NAME, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(request.request().isSSL())
                .setSameSite(CookieSameSite.LAX);
    }
}
