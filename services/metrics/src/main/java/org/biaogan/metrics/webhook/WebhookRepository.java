package org.biaogan.metrics.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.metrics.vintage.VersionRepository;

/** Where the versions of webhooks are kept. */
@ApplicationScoped
class WebhookRepository implements VersionRepository<WebhookVersion> {}
