package org.biaogan.dashboard.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.visitor.Rights;
import org.biaogan.dashboard.visitor.VisitorDesk;
import org.biaogan.dashboard.zone.Unit;
import org.biaogan.dashboard.zone.Zone;
import org.biaogan.dashboard.zone.ZoneBook;

/** Puts the page of reports together: all it needs is asked for at the same time. */
@ApplicationScoped
class ReportRoom {

    private final ReportDesk desk;
    private final ZoneBook zones;
    private final VisitorDesk visitors;
    private final Clock clock;

    ReportRoom(ReportDesk desk, ZoneBook zones, VisitorDesk visitors, Clock clock) {
        this.desk = desk;
        this.zones = zones;
        this.visitors = visitors;
        this.clock = clock;
    }

    /** The page as first seen. */
    Uni<ReportsPage.ReportsView> view(Language language) {
        return view(language, Optional.empty());
    }

    /** The page once more, with what was sent still in the form and what was wrong with it. */
    Uni<ReportsPage.ReportsView> viewAgain(Language language, OrderForm.Sent sent) {
        return view(language, Optional.of(sent));
    }

    private Uni<ReportsPage.ReportsView> view(Language language, Optional<OrderForm.Sent> sent) {
        List<String> trouble = sent.map(OrderForm.Sent::trouble).orElse(List.of());
        if (!visitors.rights().mayCreateReports()) {
            return desk.latest()
                    .map(reports -> new ReportsPage.ReportsView(
                            Notice.of(language, reports), null, trouble, texts(reports, language)));
        }
        return Uni.combine()
                .all()
                .unis(desk.latest(), desk.templates(), zones.zone())
                .with((reports, templates, zone) -> new ReportsPage.ReportsView(
                        Notice.of(language, reports, templates, zone),
                        form(templates.value(), zone.value(), sent, language),
                        trouble,
                        texts(reports, language)));
    }

    private OrderForm form(List<Template> templates, Zone zone, Optional<OrderForm.Sent> sent, Language language) {
        OrderForm.Sent known = sent.orElseGet(() -> OrderForm.Sent.nothing(ownUnit(zone)));
        return OrderForm.of(templates, zone, known, clock, language);
    }

    private String ownUnit(Zone zone) {
        Rights rights = visitors.rights();
        return zone.firstOf(rights.units()).map(Unit::code).orElse(null);
    }

    private static List<ReportText> texts(Reading<List<Report>> reports, Language language) {
        return reports.value().stream()
                .map(report -> ReportText.of(report, language))
                .toList();
    }
}
