package org.biaogan.dashboard.lifecycle;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.biaogan.dashboard.attachment.ProjectFiles;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Part;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads the life of a project and takes it a step further. */
@ApplicationScoped
public class LifeDesk {

    private static final int MOST = 1000;

    private final LifeClient client;
    private final LastGood lastGood;

    LifeDesk(@RestClient LifeClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    /** The steps taken, with the form for those that the visitor may take. */
    public Uni<Part<LifeView>> part(String code, Uni<ProjectFiles> files, Typed sent, Language language) {
        Uni<Reading<Life>> life = lastGood.ask(
                new Question<>(Service.METRICS, "transitions of " + code, Life.class), () -> client.life(code, MOST));
        Uni<Reading<LifeView>> view = Uni.combine()
                .all()
                .unis(life, files)
                .with((read, known) -> read.map(found -> LifeView.of(code, found, known, sent, language)));
        return Part.of(view, Function.identity(), language);
    }

    /** Takes a step, once however often it is sent. */
    public Uni<Void> take(String code, Typed typed) {
        Life.Step step = new Life.Step(
                typed.given("action"), typed.given("on"), typed.given("reason"), typed.all(ProjectFiles.EVIDENCE));
        return client.take(code, typed.key(), step).replaceWithVoid();
    }
}
