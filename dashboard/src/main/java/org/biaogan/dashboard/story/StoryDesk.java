package org.biaogan.dashboard.story;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Part;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads what other pages tell at length: a project's problems, visits and plans. */
@ApplicationScoped
class StoryDesk {

    private static final int PROBLEMS = 50;
    private static final int VISITS = 5;

    private final StoryClient client;
    private final LastGood lastGood;

    StoryDesk(@RestClient StoryClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    record Problems(List<Problem> items) {}

    record Visits(List<Visit> items) {}

    Uni<Part<ProblemsView>> problems(String code, Language language) {
        return Part.of(
                lastGood.ask(
                        new Question<>(Service.METRICS, "problems of " + code, Problems.class),
                        () -> client.problems(code, PROBLEMS)),
                found -> ProblemsView.of(code, found.items(), language),
                language);
    }

    Uni<Part<VisitsView>> visits(String code, Language language) {
        return Part.of(
                lastGood.ask(
                        new Question<>(Service.METRICS, "visits to " + code, Visits.class),
                        () -> client.visits(code, VISITS)),
                found -> VisitsView.of(code, found.items(), language),
                language);
    }

    Uni<Part<BaselinesView>> baselines(String code, Language language) {
        return Part.of(
                lastGood.ask(
                        new Question<>(Service.METRICS, "baselines of " + code, Baselines.class),
                        () -> client.baselines(code)),
                found -> BaselinesView.of(found, language),
                language);
    }
}
