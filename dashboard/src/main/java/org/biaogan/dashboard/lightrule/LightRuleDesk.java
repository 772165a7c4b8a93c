package org.biaogan.dashboard.lightrule;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.upstream.Outage;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads and changes light rules. */
@ApplicationScoped
class LightRuleDesk {

    private static final Duration PRESETS_PATIENCE = Duration.ofMinutes(5);
    private static final int MOST = 1000;
    private static final Question<Editions> EDITIONS = new Question<>(Service.METRICS, "light-rules", Editions.class);
    private static final Question<Presets> PRESETS =
            new Question<>(Service.METRICS, "light-rules/presets", Presets.class);

    private final LightRuleClient client;
    private final LastGood lastGood;

    LightRuleDesk(@RestClient LightRuleClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    record Editions(List<LightRule> items) {}

    record Presets(List<LightRule.Preset> items) {}

    /** All editions and all published examples. */
    record Rules(Reading<List<LightRule>> editions, Reading<List<LightRule.Preset>> presets) {}

    Uni<Rules> rules() {
        Uni<Reading<List<LightRule>>> editions =
                lastGood.ask(EDITIONS, () -> client.editions(MOST)).map(reading -> reading.map(Editions::items));
        Uni<Reading<List<LightRule.Preset>>> presets = lastGood.askSometimes(PRESETS, PRESETS_PATIENCE, client::presets)
                .map(reading -> reading.map(Presets::items));
        return Uni.combine().all().unis(editions, presets).with(Rules::new);
    }

    /** Adds the rule, or revises it where it is known from which revision the change starts. */
    Uni<LightRule> save(LightRule.Draft rule, String revision) {
        Uni<LightRule> saved = revision == null || revision.isBlank()
                ? client.add(rule)
                : client.revise(rule.code(), "\"v" + revision + "\"", rule);
        return saved.onFailure(Outage::isOutage).transform(failure -> new Outage(Service.METRICS, failure));
    }
}
