package org.biaogan.dashboard.problem;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.zone.IndicatorBook;
import org.biaogan.dashboard.zone.OfficialBook;
import org.biaogan.dashboard.zone.ZoneBook;

/** Puts the form for a new problem together. */
@ApplicationScoped
class NewProblemRoom {

    private final ZoneBook zones;
    private final OfficialBook officials;
    private final IndicatorBook indicators;

    NewProblemRoom(ZoneBook zones, OfficialBook officials, IndicatorBook indicators) {
        this.zones = zones;
        this.officials = officials;
        this.indicators = indicators;
    }

    Uni<NewProblemView> view(Typed typed, Language language) {
        return Uni.combine()
                .all()
                .unis(zones.zone(), officials.officials(), indicators.indicators())
                .with((zone, people, known) -> {
                    ProblemFields fields = new ProblemFields(typed, zone.value(), people.value(), language);
                    return new NewProblemView(
                            Notice.of(language, zone, people, known),
                            typed,
                            List.of(fields.title(), fields.severity(), fields.description()),
                            List.of(
                                    fields.kind(),
                                    fields.code(),
                                    fields.enterprise(),
                                    fields.indicator(known.value()),
                                    fields.unit(),
                                    fields.project()),
                            List.of(fields.owner(), fields.official(), fields.deadline(), fields.measures()));
                });
    }
}
