package org.biaogan.dashboard.approval;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.dashboard.approval.ApprovalView.Look;
import org.biaogan.dashboard.approval.ApprovalView.Material;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.visitor.Visitor;
import org.biaogan.dashboard.visitor.VisitorDesk;
import org.biaogan.dashboard.zone.ZoneBook;

/** Puts the page of approvals together: all it needs is asked for at the same time. */
@ApplicationScoped
class ApprovalRoom {

    private final ApprovalDesk desk;
    private final ZoneBook zones;
    private final VisitorDesk visitors;

    ApprovalRoom(ApprovalDesk desk, ZoneBook zones, VisitorDesk visitors) {
        this.desk = desk;
        this.zones = zones;
        this.visitors = visitors;
    }

    /** The page with what was sent still in the form, if something was. */
    Uni<ApprovalView> view(HistoryFilter filter, DecisionForm form, boolean all, String done, Language language) {
        String visitor = visitors.current().map(Visitor::name).orElse("");
        Look look = new Look(visitor, filter, form, all, done);
        return Uni.combine()
                .all()
                .unis(desk.waiting(), desk.decided(filter), zones.zone())
                .with((waiting, decided, zone) -> ApprovalView.of(
                        new Material(
                                Notice.of(language, waiting, decided, zone),
                                waiting.value(),
                                decided.value(),
                                zone.value()),
                        look,
                        language));
    }
}
