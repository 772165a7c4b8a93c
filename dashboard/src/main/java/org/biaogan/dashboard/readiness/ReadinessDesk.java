package org.biaogan.dashboard.readiness;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads what projects lack before their start, by project or by who owes it. */
@ApplicationScoped
class ReadinessDesk {

    /** Projects waiting for their start are few compared with the register. */
    static final int MOST = 1000;

    private final ReadinessClient client;
    private final LastGood lastGood;

    ReadinessDesk(@RestClient ReadinessClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    Uni<Reading<List<Startable>>> projects(String unit) {
        return lastGood.ask(
                        new Question<>(Service.METRICS, "readiness of " + unit, Startable.Startables.class),
                        () -> client.readiness(unit, MOST))
                .map(reading -> reading.map(Startable.Startables::items));
    }

    Uni<Reading<List<Owing>>> debtors(String unit) {
        return lastGood.ask(
                        new Question<>(Service.METRICS, "missing conditions of " + unit, Owing.Owings.class),
                        () -> client.missing(unit, MOST))
                .map(reading -> reading.map(Owing.Owings::items));
    }

    Uni<Reading<List<Owing.Owed>>> debt(DebtQuery query) {
        return lastGood.ask(
                        new Question<>(Service.METRICS, query.address(query.page()), Owing.Debts.class),
                        () -> client.debt(query.unit(), query.owedBy(), query.unnamed(), query.page(), DebtQuery.SIZE))
                .map(reading -> reading.map(Owing.Debts::items));
    }
}
