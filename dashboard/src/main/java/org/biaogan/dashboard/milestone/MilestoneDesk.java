package org.biaogan.dashboard.milestone;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.biaogan.dashboard.form.Editing;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Part;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads a project's milestones and moves them. */
@ApplicationScoped
public class MilestoneDesk {

    private static final int MOST = 1000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Question<Reasons> REASONS = new Question<>(Service.METRICS, "delay-reasons", Reasons.class);

    private final MilestoneClient client;
    private final LastGood lastGood;

    MilestoneDesk(@RestClient MilestoneClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    record Items(List<Milestone> items) {}

    record Reasons(List<Milestone.Reason> items) {}

    /** The milestones of a project, with the form to move the one chosen. */
    public Uni<Part<MilestonesView>> part(String code, Editing editing, Language language) {
        Uni<Reading<Items>> items = lastGood.ask(
                new Question<>(Service.METRICS, "milestones of " + code, Items.class),
                () -> client.milestones(code, MOST));
        Uni<List<Milestone.Reason>> reasons = lastGood.askSometimes(REASONS, PATIENCE, () -> client.reasons(MOST))
                .map(reading -> reading.value().items())
                .onFailure()
                .recoverWithItem(List.of());
        Uni<Reading<Milestones>> all = Uni.combine()
                .all()
                .unis(items, reasons)
                .with((read, known) -> read.map(found -> new Milestones(found.items(), known)));
        return Part.of(all, found -> MilestonesView.of(code, found, editing, language), language);
    }

    /** Says where a node stands now, unless somebody changed it after it was shown. */
    public Uni<Void> move(String code, String node, Typed typed) {
        Milestone.Moved moved = new Milestone.Moved(
                typed.given("planned"),
                typed.given("forecast"),
                typed.given("actual"),
                typed.given("reason"),
                typed.given("note"));
        return client.move(code, node, "\"v" + typed.given("version") + "\"", moved)
                .replaceWithVoid();
    }

    /** Plans the nodes of the project's category, counted from a day. */
    public Uni<Void> plan(String code, Typed typed) {
        return client.plan(code, typed.key(), new Milestone.Plan(null, typed.given("from")))
                .replaceWithVoid();
    }
}
