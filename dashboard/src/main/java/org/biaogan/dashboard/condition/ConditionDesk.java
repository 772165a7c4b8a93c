package org.biaogan.dashboard.condition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.biaogan.dashboard.attachment.ProjectFiles;
import org.biaogan.dashboard.form.Editing;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Part;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads what a project needs before it starts, and hands on what changes about that. */
@ApplicationScoped
public class ConditionDesk {

    private static final int MOST = 1000;

    private final ConditionClient client;
    private final LastGood lastGood;

    ConditionDesk(@RestClient ConditionClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    record Items(List<Condition> items) {}

    record Exemptions(List<Exemption> items) {}

    /** A project's conditions and exemptions, with the form to change the one chosen. */
    public Uni<Part<ConditionsView>> part(
            String code, Uni<ProjectFiles> files, Editing editing, Custody custody, Language language) {
        Uni<Reading<Items>> items = lastGood.ask(
                new Question<>(Service.METRICS, "conditions of " + code, Items.class),
                () -> client.conditions(code, MOST));
        Uni<List<Exemption>> exemptions = lastGood.ask(
                        new Question<>(Service.METRICS, "exemptions of " + code, Exemptions.class),
                        () -> client.exemptions(code, MOST))
                .map(reading -> reading.value().items())
                .onFailure()
                .recoverWithItem(List.of());
        Uni<Reading<Conditions>> all = Uni.combine()
                .all()
                .unis(items, exemptions, files)
                .with((read, given, shown) -> read.map(found -> new Conditions(found.items(), given, shown)));
        return Part.of(all, found -> ConditionsView.of(code, found, editing, custody, language), language);
    }

    /** Says how far a condition is, unless somebody changed it after it was shown. */
    public Uni<Void> change(String code, String key, Typed typed) {
        Condition.Changed changed = new Condition.Changed(
                typed.given("state"),
                typed.given(ConditionForm.KEEPS) == null ? null : "true".equals(typed.one("mandatory")),
                typed.given("owedBy"),
                typed.given("owedByOfficial"),
                typed.given("promisedOn"),
                typed.given("metOn"),
                typed.all(ProjectFiles.EVIDENCE),
                typed.one("document"),
                typed.given("note"),
                typed.given("reason"));
        return client.change(code, key, "\"v" + typed.given("version") + "\"", changed)
                .replaceWithVoid();
    }

    /** Draws up the list of the project's category. */
    public Uni<Void> drawUp(String code, Typed typed) {
        return client.drawUp(code, typed.key(), new Condition.Checklist(null)).replaceWithVoid();
    }

    /** Lets the project start without a condition. */
    public Uni<Void> exempt(String code, Typed typed) {
        return client.exempt(code, typed.key(), new Exemption.Granted(typed.given("condition"), typed.given("reason")))
                .replaceWithVoid();
    }
}
