package org.biaogan.dashboard.target;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.biaogan.dashboard.assessment.Official;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.upstream.Outage;
import org.biaogan.dashboard.upstream.Service;
import org.biaogan.dashboard.zone.ZoneBook;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads, previews and changes targets. */
@ApplicationScoped
class TargetDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST = 1000;
    private static final Question<Indicators> INDICATORS =
            new Question<>(Service.METRICS, "indicators", Indicators.class);
    private static final Question<Officials> OFFICIALS = new Question<>(Service.METRICS, "officials", Officials.class);

    private final TargetClient client;
    private final LastGood lastGood;
    private final ZoneBook zones;

    TargetDesk(@RestClient TargetClient client, LastGood lastGood, ZoneBook zones) {
        this.client = client;
        this.lastGood = lastGood;
        this.zones = zones;
    }

    record Targets(List<Target> items) {}

    record Indicators(List<Catalogue.Indicator> items) {}

    record Officials(List<Official> items) {}

    /** What there is to choose from; changes seldom. */
    Uni<Catalogue> catalogue() {
        Uni<Reading<Indicators>> indicators =
                lastGood.askSometimes(INDICATORS, PATIENCE, () -> client.indicators(MOST));
        Uni<Reading<Officials>> officials = lastGood.askSometimes(OFFICIALS, PATIENCE, () -> client.officials(MOST));
        return Uni.combine()
                .all()
                .unis(zones.zone(), indicators, officials)
                .with((zone, known, people) -> new Catalogue(
                        zone, known.value().items(), people.value().items()));
    }

    /** The targets of a unit in a year. */
    Uni<Reading<List<Target>>> targets(String unit, int year) {
        String text = "targets unit=" + unit + " year=" + year;
        return lastGood.ask(
                        new Question<>(Service.METRICS, text, Targets.class), () -> client.targets(unit, year, MOST))
                .map(reading -> reading.map(Targets::items));
    }

    /** How its trajectory would run; stores nothing. */
    Uni<Preview> preview(Target.Draft target) {
        return outageNamed(client.preview(target.question()));
    }

    /** Adds the target, or revises the one of this id, starting from the version that was shown. */
    Uni<Target> save(TargetForm form) {
        Target.Draft target = form.draft();
        return outageNamed(
                form.isRevision()
                        ? client.revise(form.id(), "\"v" + form.version() + "\"", target)
                        : client.add(form.key(), target));
    }

    private static <T> Uni<T> outageNamed(Uni<T> call) {
        return call.onFailure(Outage::isOutage).transform(failure -> new Outage(Service.METRICS, failure));
    }
}
