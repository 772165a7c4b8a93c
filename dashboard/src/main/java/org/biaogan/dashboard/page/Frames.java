package org.biaogan.dashboard.page;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.visitor.Visitor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the frame for the request being answered. */
@ApplicationScoped
public class Frames {

    /** Where the CSRF filter puts the token of this request. */
    private static final String CSRF_TOKEN = "csrf_token";

    private final CurrentVertxRequest request;
    private final StaticFiles files;
    private final boolean demonstration;

    Frames(
            CurrentVertxRequest request,
            StaticFiles files,
            @ConfigProperty(name = "biaogan.demonstration", defaultValue = "false") boolean demonstration) {
        this.request = request;
        this.files = files;
        this.demonstration = demonstration;
    }

    /** The language of this request. */
    public Language language() {
        return Language.of(request.getCurrent());
    }

    /** The frame of a page in this section. */
    public Frame in(Section section) {
        RoutingContext context = request.getCurrent();
        Language language = Language.of(context);
        String visitor = Visitor.of(context).map(Visitor::name).orElse("");
        String token = Optional.ofNullable(context.<String>get(CSRF_TOKEN)).orElse("");
        return new Frame(language, section, otherLanguage(context, language), visitor, token, demonstration, files);
    }

    /** The same address with the other language; the start page where the address answers no GET. */
    private static String otherLanguage(RoutingContext context, Language language) {
        HttpMethod method = context.request().method();
        boolean repeatable = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
        return Address.of(repeatable ? context.request().uri() : "/")
                .with(Language.CHOICE, language.other().code())
                .text();
    }
}
