package org.biaogan.dashboard.dossier;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.biaogan.dashboard.dossier.Dossier.Somebody;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads dossiers, or the last good ones while the metrics service gives no answer. */
@ApplicationScoped
class DossierDesk {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST = 1000;

    private final DossierClient client;
    private final LastGood lastGood;

    DossierDesk(@RestClient DossierClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    Uni<Reading<Dossier>> dossier(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new NotFoundException();
        }
        return lastGood.ask(
                new Question<>(Service.METRICS, "dossier of " + code, Dossier.class), () -> client.dossier(code));
    }

    Uni<Reading<List<Somebody>>> roster() {
        return lastGood.askSometimes(
                        new Question<>(Service.METRICS, "roster of officials", Somebody.Roster.class),
                        PATIENCE,
                        () -> client.roster(MOST))
                .map(reading -> reading.map(Somebody.Roster::items));
    }
}
