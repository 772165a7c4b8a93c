package org.biaogan.dashboard.project;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.EnumMap;
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
    private final WorkbookClient workbooks;
    private final LastGood lastGood;

    ProjectDesk(@RestClient ProjectClient client, @RestClient WorkbookClient workbooks, LastGood lastGood) {
        this.client = client;
        this.workbooks = workbooks;
        this.lastGood = lastGood;
    }

    /** A page of those that fit. */
    Uni<Reading<Counted>> page(ProjectQuery query) {
        return ask(query, PAGE);
    }

    /** How many there are of each light, whatever light is asked for; without those that the service does not count. */
    Uni<Map<ProjectLight, Long>> counts(ProjectQuery query) {
        List<Uni<Long>> counts =
                COUNTED.stream().map(light -> count(query, light)).toList();
        return Uni.join().all(counts).andFailFast().map(numbers -> {
            Map<ProjectLight, Long> known = new EnumMap<>(ProjectLight.class);
            for (int i = 0; i < COUNTED.size(); i++) {
                if (numbers.get(i) >= 0) {
                    known.put(COUNTED.get(i), numbers.get(i));
                }
            }
            return known;
        });
    }

    private Uni<Long> count(ProjectQuery query, ProjectLight light) {
        return ask(query.showing(light).orderedBy(ProjectOrder.of("code")), 1)
                .map(reading ->
                        reading.value().total() == null ? -1L : reading.value().total())
                .onFailure()
                .recoverWithItem(-1L);
    }

    private Uni<Reading<Counted>> ask(ProjectQuery query, int size) {
        String text = "size " + size + " of " + query.address("projects");
        return lastGood.ask(
                new Question<>(Service.METRICS, text, Counted.class),
                () -> client.list(new Asked(query), query.page(), size).map(TotalCount::joined));
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
