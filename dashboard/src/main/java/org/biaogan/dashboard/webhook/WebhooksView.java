package org.biaogan.dashboard.webhook;

import java.util.List;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.page.Notice;

/**
 * The page of subscriptions and deliveries.
 *
 * @param done what has just been done; null where nothing was
 * @param previous address of the page before; null where there is none, as {@code next}
 */
record WebhooksView(
        Notice notice,
        String done,
        List<WebhookRow> webhooks,
        WebhookForm form,
        List<String> trouble,
        List<Choice> of,
        List<Choice> states,
        List<DeliveryRow> deliveries,
        String previous,
        String next) {}
