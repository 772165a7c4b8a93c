package org.biaogan.metrics.webhook;

import java.util.List;
import java.util.Objects;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.vintage.NewVersion;

/**
 * A webhook as a caller describes it.
 *
 * @param url where changes are posted to
 * @param secret what they are signed with, at least 16 characters; kept as it was where absent in a revision
 * @param kinds what is told; everything where absent or empty
 * @param active whether anything is told now; as it was where absent, at first it is
 * @param reason why it changes; needed where a version is there already
 */
public record NewWebhook(String code, String url, String secret, List<EventKind> kinds, Boolean active, String reason)
        implements NewVersion<WebhookVersion> {

    private static final int SHORTEST_SECRET = 16;
    private static final int LONGEST_SECRET = 200;

    @Override
    public Requirements requirements() {
        return new Requirements()
                .code("code", code)
                .text("url", url)
                .rule(
                        secret == null || secret.length() >= SHORTEST_SECRET && secret.length() <= LONGEST_SECRET,
                        "secret",
                        "UNFIT_SECRET",
                        "'secret' has from %d to %d characters.".formatted(SHORTEST_SECRET, LONGEST_SECRET))
                .optionalText("secret", secret)
                .optionalText("reason", reason);
    }

    List<EventKind> kindsOrAll() {
        return kinds == null
                ? List.of()
                : kinds.stream().filter(Objects::nonNull).distinct().toList();
    }

    @Override
    public NewWebhook named(String pathCode) {
        return new NewWebhook(pathCode, url, secret, kinds, active, reason);
    }

    @Override
    public WebhookVersion toVersion() {
        return new WebhookVersion(this);
    }
}
