package org.biaogan.dashboard.matter;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.upstream.Outage;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the metrics service for matters, and does things with them. */
@ApplicationScoped
class MatterDesk {

    private final MatterClient client;
    private final LastGood lastGood;

    MatterDesk(@RestClient MatterClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    record Matters(List<Matter> items) {}

    record Tallies(List<Tally> items) {}

    /** A page of the matters that are looked at: the open ones first, by deadline. */
    Uni<Reading<List<Matter>>> list(MatterFilter filter) {
        String kind = filter.kind().segment();
        return lastGood.ask(
                        question("list " + filter, Matters.class),
                        () -> client.list(kind, filter.asked(), filter.page(), MatterFilter.SIZE))
                .map(reading -> reading.map(Matters::items));
    }

    /** How many stand where, whatever state is looked at. */
    Uni<Reading<List<Tally>>> byState(MatterFilter filter) {
        return tallies(filter, "STATE", true);
    }

    /** How many each unit has, whatever state and unit is looked at. */
    Uni<Reading<List<Tally>>> byOwner(MatterFilter filter) {
        return tallies(filter, "OWNER", false);
    }

    Uni<Reading<Matter>> one(MatterKind kind, String code) {
        return lastGood.ask(
                question(kind.segment() + " " + code, Matter.class), () -> client.one(kind.segment(), code));
    }

    /** Does something with a matter; the same key does it once. */
    Uni<Void> act(MatterKind kind, String code, String key, MatterClient.Deed deed) {
        return client.act(kind.segment(), code, key, deed)
                .onFailure(Outage::isOutage)
                .transform(failure -> new Outage(Service.METRICS, failure))
                .replaceWithVoid();
    }

    private Uni<Reading<List<Tally>>> tallies(MatterFilter filter, String by, boolean ofOwner) {
        String kind = filter.kind().segment();
        return lastGood.ask(
                        question("tallies by " + by + " " + filter.showing("").at(0), Tallies.class),
                        () -> client.summary(kind, by, filter.apart(ofOwner)))
                .map(reading -> reading.map(Tallies::items));
    }

    private static <T> Question<T> question(String text, Class<T> type) {
        return new Question<>(Service.METRICS, "matters: " + text, type);
    }
}
