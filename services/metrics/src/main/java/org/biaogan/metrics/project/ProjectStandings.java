package org.biaogan.metrics.project;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Keeps where each project stands. The features that follow a project tell it within the transaction of their own
 * change, after they have taken their stamp: so no two of them write at once.
 */
@ApplicationScoped
public class ProjectStandings {

    private final StandingRepository standings;

    ProjectStandings(StandingRepository standings) {
        this.standings = standings;
    }

    /** How its delivery stands. Needs a transaction. */
    public Uni<Void> delivery(String project, DeliveryStanding delivery) {
        return change(project, delivery::on);
    }

    /** How the deliveries of many projects stand, by code, in one statement. Needs a transaction. */
    public Uni<Void> deliveries(Map<String, DeliveryStanding> deliveries) {
        if (deliveries.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        JsonArray rows = new JsonArray();
        deliveries.forEach((project, delivery) -> rows.add(delivery.toJson(project)));
        return standings.deliveries(rows).replaceWithVoid();
    }

    /** Lets all that is reckoned of deliveries be reckoned anew before it is read. Needs a transaction. */
    public Uni<Void> outdate() {
        return standings.outdate().replaceWithVoid();
    }

    /** Which conditions of its start are not met: how many of the mandatory ones, and whether it may start. */
    public Uni<Void> conditions(String project, Integer missing, Boolean ready) {
        return change(project, standing -> {
            standing.missingConditions = missing;
            standing.readyToStart = ready;
        });
    }

    /** How many problems of projects are open and overdue, by code, in one statement. Needs a transaction. */
    public Uni<Void> problems(Map<String, ProblemStanding> problems) {
        if (problems.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        JsonArray rows = new JsonArray();
        problems.forEach((project, count) -> rows.add(new JsonObject()
                .put("project", project)
                .put("open", count.open())
                .put("overdue", count.overdue())));
        return standings.problems(rows).replaceWithVoid();
    }

    /** That somebody was there on a day; the latest day is kept. */
    public Uni<Void> visited(String project, LocalDate on) {
        return change(project, standing -> {
            if (standing.visitedOn == null || on.isAfter(standing.visitedOn)) {
                standing.visitedOn = on;
            }
        });
    }

    /** The standings of projects, by code. Needs a session. */
    public Uni<Map<String, StandingView>> of(Collection<String> projects) {
        return projects.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : standings.list("project in ?1", projects).map(ProjectStandings::byProject);
    }

    Uni<Void> beginAll(List<String> projects) {
        return projects.isEmpty()
                ? Uni.createFrom().voidItem()
                : standings.persist(projects.stream().map(ProjectStanding::new)).chain(standings::flush);
    }

    /** The standings of all projects that show a light today, by code. Needs a session. */
    public Uni<Map<String, StandingView>> lit(String light) {
        return standings.list("light", light).map(ProjectStandings::byProject);
    }

    Uni<Void> begin(String project) {
        return standings.persist(new ProjectStanding(project)).replaceWithVoid();
    }

    private Uni<Void> change(String project, Consumer<ProjectStanding> change) {
        return standings
                .findById(project)
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException("Nothing stands of project " + project))
                .invoke(change)
                .chain(standings::flush);
    }

    private static Map<String, StandingView> byProject(List<ProjectStanding> found) {
        return found.stream().collect(Collectors.toMap(standing -> standing.project, StandingView::of));
    }
}
