package org.biaogan.dashboard.matter;

import io.quarkus.qute.TemplateInstance;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.biaogan.dashboard.page.Address;
import org.jboss.resteasy.reactive.RestResponse;

/** How an action that was tried is answered. @param page where the matter is */
public record Told(String page, String action) {

    public static Told of(MatterKind kind, String code, SentAction sent) {
        return new Told(kind.path() + "/" + code, sent.action);
    }

    /** The way to the matter where it was done; the page again, with its form, where it was not. */
    public RestResponse<TemplateInstance> answer(
            Optional<MatterStory> refused, Function<MatterStory, TemplateInstance> page) {
        return refused.map(story -> RestResponse.ResponseBuilder.<TemplateInstance>create(story.status())
                        .entity(page.apply(story))
                        .build())
                .orElseGet(() -> RestResponse.seeOther(
                        URI.create(Address.of(page()).with("done", action).text())));
    }
}
