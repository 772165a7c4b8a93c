package org.biaogan.dashboard.problem;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.problem.ProblemClient.Confirmation;
import org.biaogan.dashboard.problem.ProblemClient.Dismissal;
import org.biaogan.dashboard.problem.ProblemClient.Draft;
import org.biaogan.dashboard.problem.ProblemClient.Registered;
import org.biaogan.dashboard.problem.ProblemClient.Source;
import org.biaogan.dashboard.upstream.Outage;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Registers problems, and decides on what red lights propose. */
@ApplicationScoped
class ProblemDesk {

    /** As many proposals as one page shows. */
    static final int MOST = 200;

    private static final String TARGET = "TARGET";

    private final ProblemClient client;
    private final LastGood lastGood;

    ProblemDesk(@RestClient ProblemClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    record Proposals(List<Proposal> items) {}

    /** Red lights that nobody looks after yet. @param unit empty for all that the visitor sees */
    Uni<Reading<List<Proposal>>> proposals(String unit) {
        return lastGood.ask(
                        new Question<>(Service.METRICS, "problem proposals " + unit, Proposals.class),
                        () -> client.proposals(unit.isEmpty() ? null : unit, MOST))
                .map(reading -> reading.map(Proposals::items));
    }

    /** Registers what was typed; comes back with the problem's code. */
    Uni<String> register(Typed typed) {
        boolean target = TARGET.equals(typed.one("source.kind"));
        Source source = new Source(
                typed.given("source.kind"),
                target ? null : typed.given("source.code"),
                typed.given("source.name"),
                target ? typed.given("source.indicator") : null,
                target ? typed.given("unit") : null);
        Draft draft = new Draft(
                typed.given("title"),
                typed.given("description"),
                source,
                typed.given("project"),
                typed.given("unit"),
                typed.given("owner"),
                typed.given("official"),
                typed.day("deadline"),
                typed.given("measures"),
                typed.given("severity"));
        return named(client.register(typed.key(), draft)).map(Registered::code);
    }

    /** Makes a problem of a proposal; comes back with its code. */
    Uni<String> confirm(String id, Typed typed) {
        Confirmation confirmation = new Confirmation(
                typed.given("title"),
                typed.given("owner"),
                typed.given("official"),
                typed.day("deadline"),
                typed.given("measures"),
                typed.given("severity"));
        return named(client.confirm(id, typed.key(), confirmation)).map(Registered::code);
    }

    /** Lays a proposal aside. */
    Uni<Void> dismiss(String id, Typed typed) {
        return named(client.dismiss(id, typed.key(), new Dismissal(typed.given("reason"))));
    }

    private static <T> Uni<T> named(Uni<T> call) {
        return call.onFailure(Outage::isOutage).transform(failure -> new Outage(Service.METRICS, failure));
    }
}
