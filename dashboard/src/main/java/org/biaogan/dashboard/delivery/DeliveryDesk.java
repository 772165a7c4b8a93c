package org.biaogan.dashboard.delivery;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Part;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads how a project runs against its plan, and hands on how sure a reviewer is. */
@ApplicationScoped
public class DeliveryDesk {

    private static final int MOST = 100;

    private final DeliveryClient client;
    private final LastGood lastGood;

    DeliveryDesk(@RestClient DeliveryClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    /** Chart, table and judgement of a project. */
    public Uni<Part<DeliveryView>> part(String code, Language language) {
        return Part.of(
                lastGood.ask(
                        new Question<>(Service.METRICS, "curves of " + code, Curves.class), () -> client.curves(code)),
                curves -> DeliveryView.of(curves, language),
                language);
    }

    /** How sure reviewers have been. */
    public Uni<Part<ConfidenceHistory>> history(String code, Language language) {
        return Part.of(
                lastGood.ask(
                        new Question<>(Service.METRICS, "confidence in " + code, ConfidenceHistory.Statements.class),
                        () -> client.statements(code, MOST)),
                found -> ConfidenceHistory.of(found, language),
                language);
    }

    /** Hands on a reviewer's judgement, once however often it is sent. */
    public Uni<Void> state(String code, Typed typed) {
        Judgement judgement = new Judgement(typed.given("level"), typed.given("reason"));
        return client.state(code, typed.key(), judgement).replaceWithVoid();
    }
}
