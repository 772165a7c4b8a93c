package org.biaogan.benchmark;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.nothingFor;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The overview under open load: so many arrivals a second whatever the answers take, so that a slow answer is not
 * hidden by waiting for it. A warm-up of its own name runs first and does not count.
 */
public class OverviewSimulation extends Simulation {

    private static final String BASE = System.getProperty("biaogan.dashboard", "http://localhost:8080");
    private static final int RATE = Integer.getInteger("biaogan.rate", 50);
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("biaogan.seconds", 60));
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("biaogan.warm-up-seconds", 30));

    private final List<Map<String, Object>> pages;
    private final String session;

    public OverviewSimulation() {
        Visit visit = Visit.signIn(BASE);
        this.session = visit.cookies();
        this.pages = visit.overviews();
        setUp(
                        arrivals("warm-up").injectOpen(constantUsersPerSec(RATE).during(WARM_UP)),
                        arrivals("overview")
                                .injectOpen(
                                        nothingFor(WARM_UP.plusSeconds(2)),
                                        constantUsersPerSec(RATE).during(LENGTH)))
                .protocols(protocol())
                .assertions(
                        details("overview").failedRequests().count().is(0L),
                        details("overview").responseTime().percentile(95.0).lt(100));
    }

    private ScenarioBuilder arrivals(String name) {
        return scenario(name)
                .feed(listFeeder(pages).circular())
                .exec(http(name)
                        .get("#{path}")
                        .check(status().is(200), substring("<table").exists()));
    }

    private HttpProtocolBuilder protocol() {
        return http.baseUrl(BASE)
                .acceptEncodingHeader("gzip")
                .acceptHeader("text/html")
                .header("Cookie", session)
                .disableCaching()
                .shareConnections();
    }
}
