package org.biaogan.metrics.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.biaogan.metrics.vintage.Version;

/** What was known about a webhook between two instants. */
@Entity
@Table(name = "webhook_version")
class WebhookVersion extends Version {

    @Id
    @GeneratedValue(generator = "webhook_version_seq")
    @SequenceGenerator(name = "webhook_version_seq", sequenceName = "webhook_version_seq", allocationSize = 50)
    Long id;

    String url;
    String secret;

    @Column(columnDefinition = "text[]")
    String[] kinds;

    boolean active;

    @Transient
    private Boolean said;

    WebhookVersion() {}

    WebhookVersion(NewWebhook webhook) {
        super(webhook.code(), null, webhook.reason());
        this.url = webhook.url();
        this.secret = webhook.secret();
        this.kinds = webhook.kindsOrAll().stream().map(EventKind::name).toArray(String[]::new);
        this.said = webhook.active();
        this.active = !Boolean.FALSE.equals(said);
    }

    @Override
    protected void keepUnsaid(Version before) {
        WebhookVersion old = (WebhookVersion) before;
        secret = Objects.requireNonNullElse(secret, old.secret);
        active = Objects.requireNonNullElse(said, old.active);
    }

    /** The same, out of use. */
    WebhookVersion retiredOn(LocalDate day) {
        WebhookVersion last = new WebhookVersion(new NewWebhook(code(), url, secret, kinds(), active, null));
        last.retire(day, "retired");
        return last;
    }

    List<EventKind> kinds() {
        return Arrays.stream(kinds).map(EventKind::read).distinct().toList();
    }
}
