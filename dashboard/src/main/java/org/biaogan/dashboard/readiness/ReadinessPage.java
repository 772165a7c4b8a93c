package org.biaogan.dashboard.readiness;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.biaogan.dashboard.zone.UnitCode;
import org.biaogan.dashboard.zone.ZoneBook;
import org.jboss.resteasy.reactive.RestQuery;

/** What could start and what holds up the rest, by project or by who owes it. */
@Path(ReadinessView.PATH)
public class ReadinessPage {

    private final ReadinessDesk desk;
    private final ZoneBook zones;
    private final Frames frames;

    ReadinessPage(ReadinessDesk desk, ZoneBook zones, Frames frames) {
        this.desk = desk;
        this.zones = zones;
        this.frames = frames;
    }

    record Projects(Frame frame, ReadinessView view) implements TemplateInstance {}

    record Debtors(Frame frame, DebtorView view) implements TemplateInstance {}

    record Debts(Frame frame, DebtView view) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> readiness(@RestQuery String unit) {
        Frame frame = frames.in(Section.READINESS);
        String wanted = UnitCode.read(unit);
        return Uni.combine()
                .all()
                .unis(desk.projects(wanted), zones.zone())
                .with((projects, zone) ->
                        frame.speak(new Projects(frame, ReadinessView.of(wanted, projects, zone, frame.language()))));
    }

    @GET
    @Path("owed")
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> owed(@RestQuery String unit) {
        Frame frame = frames.in(Section.READINESS);
        String wanted = UnitCode.read(unit);
        return Uni.combine()
                .all()
                .unis(desk.debtors(wanted), zones.zone())
                .with((debtors, zone) ->
                        frame.speak(new Debtors(frame, DebtorView.of(wanted, debtors, zone, frame.language()))));
    }

    @GET
    @Path("owed/items")
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> debt(@RestQuery String unit, @RestQuery String owedBy, @RestQuery Integer page) {
        Frame frame = frames.in(Section.READINESS);
        DebtQuery query = DebtQuery.of(unit, owedBy, page);
        return desk.debt(query).map(owed -> frame.speak(new Debts(frame, DebtView.of(query, owed, frame.language()))));
    }
}
