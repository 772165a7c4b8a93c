package org.biaogan.metrics.webhook;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.vintage.Register;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Keeps who is told of changes. */
@ApplicationScoped
public class WebhookBook extends Register<WebhookVersion> {

    private final WebhookSettings settings;

    WebhookBook(WebhookRepository webhooks, WebhookSettings settings, RegisterOffice office) {
        super("webhooks", webhooks, office);
        this.settings = settings;
    }

    @Override
    protected Uni<Void> check(WebhookVersion candidate) {
        String fault = new Destination(candidate.url, settings.allowedHosts().orElse(Set.of()))
                .fault()
                .orElse(null);
        new Requirements()
                .rule(fault == null, "url", "UNFIT_DESTINATION", fault)
                .given("secret", candidate.secret)
                .enforce();
        return Uni.createFrom().voidItem();
    }

    @Override
    protected WebhookVersion retired(WebhookVersion current, LocalDate lastDay) {
        return current.retiredOn(lastDay);
    }
}
