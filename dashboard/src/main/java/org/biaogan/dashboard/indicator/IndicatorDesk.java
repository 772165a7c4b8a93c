package org.biaogan.dashboard.indicator;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import org.biaogan.dashboard.assessment.AssessmentDesk;
import org.biaogan.dashboard.indicator.IndicatorStory.Supposed;
import org.biaogan.dashboard.outlook.ScenarioForm;
import org.biaogan.dashboard.visitor.VisitorDesk;
import org.biaogan.dashboard.zone.Unit;
import org.biaogan.dashboard.zone.ZoneBook;

/** Reads the story of an indicator, its definition and the answer to a scenario at the same time. */
@ApplicationScoped
class IndicatorDesk {

    private final AssessmentDesk assessments;
    private final ScenarioDesk scenarios;
    private final ZoneBook zones;
    private final VisitorDesk visitors;

    IndicatorDesk(AssessmentDesk assessments, ScenarioDesk scenarios, ZoneBook zones, VisitorDesk visitors) {
        this.assessments = assessments;
        this.scenarios = scenarios;
        this.zones = zones;
        this.visitors = visitors;
    }

    /** The story wanted, with what was supposed of the months to come. */
    Uni<IndicatorStory> story(IndicatorQuery query, ScenarioForm form) {
        return query.unit() == null
                ? ownUnit().chain(unit -> together(query.ofUnit(unit), form))
                : together(query, form);
    }

    private Uni<IndicatorStory> together(IndicatorQuery query, ScenarioForm form) {
        Uni<Supposed> supposed = scenarios.answer(query, form);
        return Uni.combine()
                .all()
                .unis(
                        assessments.story(query.indicator(), query.unit(), query.period(), query.since()),
                        assessments.definition(query.indicator()),
                        supposed)
                .with((reading, definition, answer) -> new IndicatorStory(query, reading, definition, answer));
    }

    private Uni<String> ownUnit() {
        return zones.zone().map(zone -> zone.value()
                .firstOf(visitors.rights().units())
                .map(Unit::code)
                .orElseThrow(NotFoundException::new));
    }
}
