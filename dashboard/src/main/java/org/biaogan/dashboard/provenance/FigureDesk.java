package org.biaogan.dashboard.provenance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.regex.Pattern;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Looks figures up by their id, as printed or typed. */
@ApplicationScoped
class FigureDesk {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.~-]{1,64}");

    private final FigureClient client;
    private final LastGood lastGood;

    FigureDesk(@RestClient FigureClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    Uni<Reading<Figure>> figure(String id) {
        if (!ID.matcher(id).matches()) {
            throw new NotFoundException();
        }
        return lastGood.ask(new Question<>(Service.METRICS, "figures/" + id, Figure.class), () -> client.figure(id));
    }
}
