package org.biaogan.dashboard.story;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Part;
import org.biaogan.dashboard.project.Project;
import org.biaogan.dashboard.upstream.Service;
import org.biaogan.dashboard.upstream.TotalCount;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads what other pages tell at length: a project's problems, visits and plans. */
@ApplicationScoped
class StoryDesk {

    private static final int PROBLEMS = 20;
    private static final int VISITS = 5;

    private final StoryClient client;
    private final LastGood lastGood;

    StoryDesk(@RestClient StoryClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    /** A page of problems; the total is null where the service does not say it. */
    record Problems(Long total, Page page) {

        record Page(List<Problem> items) {}

        List<Problem> items() {
            return page.items();
        }

        long all() {
            return total == null ? items().size() : total;
        }
    }

    record Visits(List<Visit> items) {}

    /** The first of a project's problems, those that are open before the others. */
    Uni<Part<ProblemsView>> problems(Project project, boolean registers, Language language) {
        String code = project.code();
        return Part.of(
                lastGood.ask(
                        new Question<>(Service.METRICS, "problems of " + code, Problems.class),
                        () -> client.problems(code, PROBLEMS).map(TotalCount::joined)),
                found -> ProblemsView.of(project, found, registers, language),
                language);
    }

    Uni<Part<VisitsView>> visits(String code, boolean registers, Language language) {
        return Part.of(
                lastGood.ask(
                        new Question<>(Service.METRICS, "visits to " + code, Visits.class),
                        () -> client.visits(code, VISITS)),
                found -> VisitsView.of(code, found.items(), registers, language),
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
