package org.biaogan.dashboard.formula;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads formulas; they change with a release of the service only. */
@ApplicationScoped
class FormulaDesk {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int MOST = 1000;
    private static final Question<Formulas> ALL = new Question<>(Service.METRICS, "formulas", Formulas.class);

    private final FormulaClient client;
    private final LastGood lastGood;

    FormulaDesk(@RestClient FormulaClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    record Formulas(List<Formula> items) {}

    Uni<Reading<List<Formula>>> all() {
        return lastGood.askSometimes(ALL, PATIENCE, () -> client.formulas(MOST))
                .map(reading -> reading.map(Formulas::items));
    }

    Uni<Reading<List<Formula>>> one(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new NotFoundException();
        }
        Question<Formula> question = new Question<>(Service.METRICS, "formulas/" + code, Formula.class);
        return lastGood.askSometimes(question, PATIENCE, () -> client.formula(code))
                .map(reading -> reading.map(List::of));
    }
}
