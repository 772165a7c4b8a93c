package org.biaogan.dashboard.report;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.upstream.Outage;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Orders, lists and opens reports. */
@ApplicationScoped
class ReportDesk {

    private static final Logger LOG = Logger.getLogger(ReportDesk.class);
    private static final int LATEST = 100;
    private static final Duration TEMPLATES_PATIENCE = Duration.ofMinutes(1);
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Question<Templates> TEMPLATES = new Question<>(Service.REPORTS, "templates", Templates.class);
    private static final Question<Reports> REPORTS = new Question<>(Service.REPORTS, "reports", Reports.class);

    private final ReportClient client;
    private final DocumentClient documents;
    private final LastGood lastGood;

    ReportDesk(@RestClient ReportClient client, @RestClient DocumentClient documents, LastGood lastGood) {
        this.client = client;
        this.documents = documents;
        this.lastGood = lastGood;
    }

    record Templates(List<Template> items) {}

    record Reports(List<Report> items) {}

    Uni<Reading<List<Template>>> templates() {
        return lastGood.askSometimes(TEMPLATES, TEMPLATES_PATIENCE, () -> client.templates(LATEST))
                .map(reading -> reading.map(Templates::items));
    }

    /** The latest reports, the newest first. */
    Uni<Reading<List<Report>>> latest() {
        return lastGood.ask(REPORTS, () -> client.reports(LATEST)).map(reading -> reading.map(Reports::items));
    }

    Uni<Reading<Report>> report(String id) {
        if (!ID.matcher(id).matches()) {
            throw new NotFoundException();
        }
        return lastGood.ask(new Question<>(Service.REPORTS, "reports/" + id, Report.class), () -> client.report(id));
    }

    /** The same key orders the same report, however often it is sent. */
    Uni<Report> order(String key, String template, String period, String unit) {
        return client.order(key, new ReportClient.Order(template, period, unit))
                .onFailure(Outage::isOutage)
                .invoke(failure -> LOG.warn("A report could not be ordered", failure))
                .onFailure(Outage::isOutage)
                .transform(failure -> new Outage(Service.REPORTS, failure));
    }

    Multi<byte[]> document(String id, Format format) {
        return documents
                .document(id, format.suffix())
                .onFailure(Outage::isOutage)
                .transform(failure -> new Outage(Service.REPORTS, failure));
    }
}
