package org.biaogan.dashboard.project;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.upstream.Outage;
import org.biaogan.dashboard.upstream.Service;
import org.biaogan.dashboard.upstream.TotalCount;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads projects: a page of the register, how many stand how, or one. */
@ApplicationScoped
public class ProjectDesk {

    /** Rows of a page: what can be scrolled through without getting lost. */
    static final int PAGE = 50;

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final List<ProjectLight> COUNTED =
            List.of(ProjectLight.RED, ProjectLight.YELLOW, ProjectLight.GREEN, ProjectLight.LATE, ProjectLight.NO_DATA);

    private final ProjectClient client;
    private final StandingClient standings;
    private final WorkbookClient workbooks;
    private final LastGood lastGood;

    ProjectDesk(
            @RestClient ProjectClient client,
            @RestClient StandingClient standings,
            @RestClient WorkbookClient workbooks,
            LastGood lastGood) {
        this.client = client;
        this.standings = standings;
        this.workbooks = workbooks;
        this.lastGood = lastGood;
    }

    /** A page of those that fit. */
    Uni<Reading<Counted>> page(ProjectQuery query) {
        String text = "page of " + query.address("projects");
        return lastGood.ask(
                new Question<>(Service.METRICS, text, Counted.class),
                () -> client.list(new Asked(query), query.page(), PAGE).map(TotalCount::joined));
    }

    /** How many there are of each light, whatever light is asked for; empty where the service does not say. */
    Uni<Map<ProjectLight, Long>> counts(ProjectQuery query) {
        ProjectQuery any = query.showing(null).orderedBy(ProjectOrder.of("code"));
        Question<StandingCounts> question =
                new Question<>(Service.METRICS, "standings of " + any.address("projects"), StandingCounts.class);
        return lastGood.ask(question, () -> standings.counts(new Asked(any)))
                .map(reading -> reading.value().of(COUNTED))
                .onFailure()
                .recoverWithItem(Map.of());
    }

    /** The project of this code; 404 for what can be no code. */
    public Uni<Reading<Project>> project(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new NotFoundException();
        }
        return lastGood.ask(new Question<>(Service.METRICS, "projects/" + code, Project.class), () -> client.one(code));
    }

    /** All that fit as a workbook, as it comes. */
    Multi<byte[]> workbook(ProjectQuery query) {
        return workbooks
                .workbook(new Asked(query))
                .onFailure(Outage::isOutage)
                .transform(failure -> new Outage(Service.METRICS, failure));
    }
}
