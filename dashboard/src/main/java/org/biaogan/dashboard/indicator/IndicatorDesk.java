package org.biaogan.dashboard.indicator;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.util.regex.Pattern;
import org.biaogan.dashboard.assessment.AssessmentDesk;
import org.biaogan.dashboard.visitor.VisitorDesk;
import org.biaogan.dashboard.zone.Unit;
import org.biaogan.dashboard.zone.ZoneBook;

/** Reads the story of an indicator and its definition at the same time. */
@ApplicationScoped
class IndicatorDesk {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern PERIOD = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?");

    private final AssessmentDesk assessments;
    private final ZoneBook zones;
    private final VisitorDesk visitors;

    IndicatorDesk(AssessmentDesk assessments, ZoneBook zones, VisitorDesk visitors) {
        this.assessments = assessments;
        this.zones = zones;
        this.visitors = visitors;
    }

    /** The story for a unit (blank: the visitor's own, else the zone) at a period (blank: the latest). */
    Uni<IndicatorStory> story(String indicator, String unit, String period) {
        if (!CODE.matcher(indicator).matches()) {
            throw new NotFoundException();
        }
        String wantedPeriod = matching(PERIOD, period);
        String wantedUnit = matching(CODE, unit);
        Uni<String> ofUnit = wantedUnit == null ? ownUnit() : Uni.createFrom().item(wantedUnit);
        return ofUnit.chain(known -> together(indicator, known, wantedPeriod));
    }

    private Uni<IndicatorStory> together(String indicator, String unit, String period) {
        return Uni.combine()
                .all()
                .unis(assessments.story(indicator, unit, period), assessments.definition(indicator))
                .with(IndicatorStory::new);
    }

    private Uni<String> ownUnit() {
        return zones.zone().map(zone -> zone.value()
                .firstOf(visitors.rights().units())
                .map(Unit::code)
                .orElseThrow(NotFoundException::new));
    }

    private static String matching(Pattern pattern, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!pattern.matcher(text).matches()) {
            throw new BadRequestException();
        }
        return text;
    }
}
