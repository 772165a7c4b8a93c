package org.biaogan.dashboard.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.upstream.Outage;
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

    /** One indicator of a unit at a period (null: the latest), with the number of revisions since a day began. */
    public Uni<Reading<Story>> story(String indicator, String unit, String period, LocalDate since) {
        String text = "assessments/" + indicator + "/" + unit + " period=" + period + " since=" + since;
        String dayBegan = since.atStartOfDay(MomentText.ZONE).toOffsetDateTime().toString();
        return lastGood.ask(
                new Question<>(Service.METRICS, text, Story.class),
                () -> client.story(indicator, unit, period, dayBegan));
    }

    /** Where the year would end under a supposition; never a remembered answer. */
    public Uni<Scenario> scenario(String indicator, String unit, Supposition supposition) {
        return client.scenario(indicator, unit, supposition)
                .onFailure(Outage::isOutage)
                .transform(failure -> new Outage(Service.METRICS, failure));
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
