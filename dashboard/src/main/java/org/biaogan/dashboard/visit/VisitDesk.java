package org.biaogan.dashboard.visit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.upstream.Service;
import org.biaogan.dashboard.visitor.VisitorDesk;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads visits, and the projects that a visitor may choose from. */
@ApplicationScoped
class VisitDesk {

    /** New projects are rare, and the list is long. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static final int MOST_PROJECTS = 1000;

    private final VisitClient client;
    private final LastGood lastGood;
    private final VisitorDesk visitors;

    VisitDesk(@RestClient VisitClient client, LastGood lastGood, VisitorDesk visitors) {
        this.client = client;
        this.lastGood = lastGood;
        this.visitors = visitors;
    }

    Uni<Reading<List<Visit>>> visits(VisitQuery query) {
        String text = "visits of " + query;
        return lastGood.ask(
                        new Question<>(Service.METRICS, text, Visit.Visits.class),
                        () -> client.visits(
                                query.project(),
                                query.official(),
                                query.unit(),
                                query.from(),
                                query.to(),
                                query.page(),
                                VisitQuery.SIZE))
                .map(reading -> reading.map(Visit.Visits::items));
    }

    /** Those of the visitor's own units; everything, for who answers for none in particular. */
    Uni<Reading<List<VisitedProject>>> projects() {
        List<String> units = visitors.rights().units();
        return lastGood.askSometimes(
                        new Question<>(Service.METRICS, "projects to visit", VisitedProject.Projects.class),
                        PATIENCE,
                        () -> client.projects(units, MOST_PROJECTS))
                .map(reading -> reading.map(VisitedProject.Projects::items));
    }
}
