package org.biaogan.dashboard.story;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.dashboard.delivery.ConfidenceHistory;
import org.biaogan.dashboard.delivery.DeliveryDesk;
import org.biaogan.dashboard.delivery.DeliveryView;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Part;
import org.biaogan.dashboard.reporting.ReportingDesk;
import org.biaogan.dashboard.reporting.ReportsView;

/** How a project runs: its curves, what it reported, how sure reviewers have been. */
@ApplicationScoped
class Running {

    private final DeliveryDesk deliveries;
    private final ReportingDesk reports;

    Running(DeliveryDesk deliveries, ReportingDesk reports) {
        this.deliveries = deliveries;
        this.reports = reports;
    }

    /** The parts as read. */
    record Told(Part<DeliveryView> delivery, Part<ReportsView> reports, Part<ConfidenceHistory> history) {}

    Uni<Told> told(String code, Language language) {
        return Uni.combine()
                .all()
                .unis(deliveries.part(code, language), reports.part(code, language), deliveries.history(code, language))
                .with(Told::new);
    }
}
