package org.biaogan.dashboard.lifecycle;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Filled;
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
    public Uni<Part<LifeView>> part(String code, Filled filled, Language language) {
        return Part.of(
                lastGood.ask(
                        new Question<>(Service.METRICS, "transitions of " + code, Life.class),
                        () -> client.life(code, MOST)),
                life -> LifeView.of(code, life, filled, language),
                language);
    }

    /** Takes a step, once however often it is sent. */
    public Uni<Void> take(String code, Filled filled) {
        List<String> evidence = Stream.ofNullable(filled.sent("evidence"))
                .flatMap(ids -> Stream.of(ids.split("[\\s,，]+")))
                .toList();
        Life.Step step = new Life.Step(filled.sent("action"), filled.sent("on"), filled.sent("reason"), evidence);
        return client.take(code, filled.key(), step).replaceWithVoid();
    }
}
