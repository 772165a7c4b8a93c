package org.biaogan.dashboard.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads assessments, or the last good ones while the metrics service gives no answer. */
@ApplicationScoped
public class AssessmentDesk {

    /** As many rows as a board takes in one call; a board that is full says that there may be more. */
    public static final int MOST_ROWS = 1000;

    private static final Duration DEFINITION_PATIENCE = Duration.ofMinutes(5);

    private final AssessmentClient client;
    private final LastGood lastGood;

    AssessmentDesk(@RestClient AssessmentClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    /**
     * The rows of a unit (null: of all units) at a period (null: the latest), of a theme (null: any) and of the targets
     * that an official answers for (null: whoever does).
     */
    public Uni<Reading<Standings>> standings(String unit, String period, String theme, String official) {
        String text = "assessments unit=" + unit + " period=" + period + " theme=" + theme + " official=" + official;
        return lastGood.ask(
                new Question<>(Service.METRICS, text, Standings.class),
                () -> client.rows(period, unit, theme, official, MOST_ROWS));
    }

    /** One indicator of a unit at a period (null: the latest). */
    public Uni<Reading<Story>> story(String indicator, String unit, String period) {
        String text = "assessments/" + indicator + "/" + unit + " period=" + period;
        return lastGood.ask(
                new Question<>(Service.METRICS, text, Story.class), () -> client.story(indicator, unit, period));
    }

    /** The indicator's definition; its absence never spoils a page. */
    public Uni<Definition> definition(String indicator) {
        return lastGood.askSometimes(
                        new Question<>(Service.METRICS, "indicators/" + indicator, Definition.class),
                        DEFINITION_PATIENCE,
                        () -> client.indicator(indicator))
                .map(Reading::value)
                .onFailure()
                .recoverWithItem(Definition.UNKNOWN);
    }
}
