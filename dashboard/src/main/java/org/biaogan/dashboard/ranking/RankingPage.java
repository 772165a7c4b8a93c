package org.biaogan.dashboard.ranking;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestQuery;

/** Who leads and who lags among peers, and who moved (进位赶超). */
@Path("/rankings")
public class RankingPage {

    private final RankingDesk desk;
    private final Frames frames;

    RankingPage(RankingDesk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
    }

    record Rankings(Frame frame, Form form, Notice notice, RankingView view) implements TemplateInstance {}

    /** What can be chosen; without a group or an indicator there is nothing to rank. */
    record Form(List<Choice> groups, List<Choice> indicators, List<Choice> bases, String period) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> ranking(
            @RestQuery String group, @RestQuery String indicator, @RestQuery String period, @RestQuery String by) {
        Frame frame = frames.in(Section.RANKINGS);
        RankedBy basis = RankedBy.of(by);
        String asked = RankingQuery.period(period);
        return Uni.combine()
                .all()
                .unis(desk.groups(), desk.indicators())
                .asTuple()
                .chain(known -> {
                    List<Named> groups = known.getItem1().value().items();
                    List<Named> indicators = known.getItem2().value().items();
                    String ofGroup = Named.chosen(groups, RankingQuery.code(group));
                    String ofIndicator = Named.chosen(indicators, RankingQuery.code(indicator));
                    Form form = form(groups, ofGroup, indicators, ofIndicator, basis, asked, frame.language());
                    return ofGroup == null || ofIndicator == null
                            ? Uni.createFrom().item(page(frame, form, null, basis))
                            : desk.ranking(ofGroup, ofIndicator, asked, basis)
                                    .map(ranking -> page(frame, form, ranking, basis));
                });
    }

    private static TemplateInstance page(Frame frame, Form form, Reading<Ranking> ranking, RankedBy by) {
        return frame.speak(
                ranking == null
                        ? new Rankings(frame, form, null, null)
                        : new Rankings(
                                frame,
                                form,
                                Notice.of(frame.language(), ranking),
                                RankingView.of(ranking.value(), by, frame.language())));
    }

    private static Form form(
            List<Named> groups,
            String group,
            List<Named> indicators,
            String indicator,
            RankedBy by,
            String period,
            Language language) {
        RankingWords words = language.words(RankingWords.class);
        return new Form(
                groups.stream().map(one -> one.choice(group, language)).toList(),
                indicators.stream().map(one -> one.choice(indicator, language)).toList(),
                Stream.of(RankedBy.values())
                        .map(one -> new Choice(one.name(), words.by(one), one == by))
                        .toList(),
                period == null ? "" : period);
    }
}
