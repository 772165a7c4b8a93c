package org.biaogan.dashboard.ranking;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.page.Section;
import org.biaogan.dashboard.zone.Unit;
import org.biaogan.dashboard.zone.Zone;
import org.biaogan.dashboard.zone.ZoneBook;
import org.jboss.resteasy.reactive.RestQuery;

/** What each unit brought to the growth of the one above it (拉动点数). */
@Path("/contributions")
public class ContributionPage {

    private final RankingDesk desk;
    private final ZoneBook zones;
    private final Frames frames;

    ContributionPage(RankingDesk desk, ZoneBook zones, Frames frames) {
        this.desk = desk;
        this.zones = zones;
        this.frames = frames;
    }

    record Contributions(Frame frame, Form form, Notice notice, ContributionView view) implements TemplateInstance {}

    /** What can be chosen. */
    record Form(List<Choice> units, List<Choice> indicators, String period) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> contributions(
            @RestQuery String indicator, @RestQuery String unit, @RestQuery String period) {
        Frame frame = frames.in(Section.RANKINGS);
        String asked = RankingQuery.period(period);
        return Uni.combine()
                .all()
                .unis(zones.zone(), desk.indicators())
                .asTuple()
                .chain(known -> {
                    Zone zone = known.getItem1().value();
                    List<Named> adding = known.getItem2().value().items().stream()
                            .filter(Named::addsUp)
                            .toList();
                    String ofIndicator = Named.chosen(adding, RankingQuery.code(indicator));
                    String ofUnit = unit(zone, RankingQuery.code(unit));
                    Form form = form(zone, ofUnit, adding, ofIndicator, asked, frame.language());
                    return ofIndicator == null || ofUnit == null
                            ? Uni.createFrom().item(page(frame, form, null))
                            : desk.contribution(ofIndicator, ofUnit, asked).map(found -> page(frame, form, found));
                });
    }

    /** The unit asked for, else the first that has units below it. */
    private static String unit(Zone zone, String asked) {
        return zone.unit(asked == null ? "" : asked)
                .map(Unit::code)
                .or(() -> zone.tree().stream()
                        .map(Zone.Placed::unit)
                        .map(Unit::code)
                        .filter(code -> zone.units().stream().anyMatch(below -> code.equals(below.parent())))
                        .findFirst())
                .orElse(null);
    }

    private static TemplateInstance page(Frame frame, Form form, Reading<Contribution> found) {
        return frame.speak(
                found == null
                        ? new Contributions(frame, form, null, null)
                        : new Contributions(
                                frame,
                                form,
                                Notice.of(frame.language(), found),
                                ContributionView.of(found.value(), frame.language())));
    }

    private static Form form(
            Zone zone, String unit, List<Named> indicators, String indicator, String period, Language language) {
        return new Form(
                Choice.units(zone, null, unit, language),
                indicators.stream().map(one -> one.choice(indicator, language)).toList(),
                period == null ? "" : period);
    }
}
