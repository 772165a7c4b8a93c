package org.biaogan.dashboard.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Part;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads what a project reported. */
@ApplicationScoped
public class ReportingDesk {

    private static final int MOST = 1000;
    private static final int LATEST = 12;
    private static final int MONTH = "2026-07".length();
    private static final Pattern PERIOD = Pattern.compile("\\d{4}-\\d{2}(-T[123])?");

    private final ReportingClient client;
    private final LastGood lastGood;

    ReportingDesk(@RestClient ReportingClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    record Reports(List<Reported> items) {}

    /** The latest reports of a project as a part of its page. */
    public Uni<Part<ReportsView>> part(String code, Language language) {
        return Part.of(known(code), found -> ReportsView.latest(code, found.items(), LATEST, language), language);
    }

    /** All reports of a project; with a period every version of what was reported for it. */
    Uni<Reading<ReportsView>> all(String code, String period, Language language) {
        boolean one = period != null && PERIOD.matcher(period).matches();
        return (one ? versions(code, period) : known(code))
                .map(reading -> reading.map(found -> ReportsView.of(code, found.items(), language)));
    }

    private Uni<Reading<Reports>> known(String code) {
        return lastGood.ask(
                new Question<>(Service.METRICS, "reports of " + code, Reports.class),
                () -> client.reports(code, null, null, false, true, MOST));
    }

    /** The service is asked by months, which have their ten days with them: what is about another period is left out here. */
    private Uni<Reading<Reports>> versions(String code, String period) {
        String month = period.substring(0, MONTH);
        return lastGood.ask(
                        new Question<>(Service.METRICS, "reports of " + code + " for " + period, Reports.class),
                        () -> client.reports(code, month, month, true, true, MOST))
                .map(reading -> reading.map(found -> new Reports(found.items().stream()
                        .filter(report -> period.equals(report.period()))
                        .toList())));
    }
}
