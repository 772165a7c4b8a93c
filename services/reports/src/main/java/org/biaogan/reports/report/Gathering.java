package org.biaogan.reports.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.biaogan.reports.rest.FieldError;
import org.biaogan.reports.rest.Problem;
import org.biaogan.reports.template.ReportScope;
import org.biaogan.reports.template.ReportTemplate;
import org.biaogan.reports.template.TemplateShelf;

/** Checks an order and has its template gather the figures; no transaction is open meanwhile. */
@ApplicationScoped
class Gathering {

    private final TemplateShelf shelf;
    private final Clock clock;

    Gathering(TemplateShelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    Uni<Gathered> of(NewReport order) {
        ReportScope asked = order.scope(clock);
        ReportTemplate template = shelf.newest(order.template())
                .orElseThrow(() -> Problem.refused(
                        new FieldError("template", "UNKNOWN_TEMPLATE", "There is no template " + order.template())));
        ReportScope scope = new ReportScope(asked.unit(), template.period(asked.period()), asked.asOf());
        return template.gather(scope).map(findings -> new Gathered(template.describe(), scope.unit(), findings));
    }
}
