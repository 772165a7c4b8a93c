package org.biaogan.reports.metrics;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.biaogan.reports.metrics.MetricsApi.AssessmentPage;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Reads the whole board of a unit, page by page, as of one instant. */
@ApplicationScoped
public class BoardReader {

    private static final int PAGE_SIZE = 500;

    private final MetricsApi metrics;
    private final Duration patience;

    BoardReader(
            @RestClient MetricsApi metrics,
            @ConfigProperty(name = "biaogan.metrics-patience", defaultValue = "20S") Duration patience) {
        this.metrics = metrics;
        this.patience = patience;
    }

    /**
     * Without {@code asOf} the instant of the first answer holds for all that follow.
     * Fails with the problem to answer: 422 naming the field where metrics refuses, 503 where it is down or too slow.
     */
    public Uni<Board> read(String unit, String period, OffsetDateTime asOf) {
        return page(unit, period, instant(asOf), 0)
                .chain(first -> readOn(unit, period, first))
                .ifNoItem()
                .after(patience)
                .fail()
                .onFailure()
                .transform(MetricsFailure::translate);
    }

    private Uni<Board> readOn(String unit, String period, RestResponse<AssessmentPage> first) {
        OffsetDateTime asOf = first.getEntity().asOf();
        return collect(unit, period, instant(asOf), 0, first, List.of()).chain(standings -> metrics.unit(
                        unit, instant(asOf))
                .map(named -> new Board(unit, named.name(), first.getEntity().period(), asOf, standings)));
    }

    private Uni<List<Standing>> collect(
            String unit,
            String period,
            String asOf,
            int number,
            RestResponse<AssessmentPage> page,
            List<Standing> before) {
        List<Standing> standings = new ArrayList<>(before);
        standings.addAll(page.getEntity().items());
        if (standings.size() == total(page)) {
            return Uni.createFrom().item(standings);
        }
        if (page.getEntity().items().isEmpty() || standings.size() > total(page)) {
            return Uni.createFrom().failure(new IllegalStateException("Pages of the board do not add up"));
        }
        return page(unit, period, asOf, number + 1)
                .chain(next -> collect(unit, period, asOf, number + 1, next, standings));
    }

    private Uni<RestResponse<AssessmentPage>> page(String unit, String period, String asOf, int page) {
        return metrics.assessments(period, unit, asOf, page, PAGE_SIZE);
    }

    private static int total(RestResponse<AssessmentPage> page) {
        String total = page.getHeaderString("X-Total-Count");
        if (total == null) {
            throw new IllegalStateException("The board does not say how many rows it has");
        }
        return Integer.parseInt(total);
    }

    /** In UTC: a plus sign in a query parameter is a space to some readers. */
    private static String instant(OffsetDateTime asOf) {
        return asOf == null ? null : asOf.toInstant().toString();
    }
}
