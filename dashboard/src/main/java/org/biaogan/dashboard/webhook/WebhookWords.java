package org.biaogan.dashboard.webhook;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of subscriptions and deliveries. */
@MessageBundle("webhook")
public interface WebhookWords {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String done(Done done);

    @Message
    String trouble();

    @Message
    String subscriptions();

    @Message
    String caption();

    @Message
    String noWebhooks();

    @Message
    String code();

    @Message
    String url();

    @Message
    String urlHint();

    @Message
    String kinds();

    @Message
    String kindsHint();

    @Message
    String everything();

    @Message
    String comma();

    @Message
    String state();

    @Message
    String active();

    @Message
    String paused();

    @Message
    String secret();

    @Message
    String secretHint();

    @Message
    String secretKept();

    @Message
    String reason();

    @Message
    String recorded();

    @Message
    String actions();

    @Message
    String revise();

    @Message
    String showDeliveries();

    @Message
    String retire();

    @Message
    String addTitle();

    @Message
    String reviseTitle(String code);

    @Message
    String save();

    @Message
    String cancel();

    @Message
    String recordChanged();

    @Message
    String deliveries();

    @Message
    String deliveriesCaption();

    @Message
    String noDeliveries();

    @Message
    String filter();

    @Message
    String webhook();

    @Message
    String all();

    @Message
    String everyState();

    @Message
    String apply();

    @Message
    String event();

    @Message
    String subject();

    @Message
    String attempts();

    @Message
    String createdAt();

    @Message
    String when();

    @Message
    String nextAt(String moment);

    @Message
    String answer();

    @Message
    String delivery(DeliveryState state);

    @Message
    String retry();

    @Message
    String pages();

    @Message
    String previous();

    @Message
    String next();
}
