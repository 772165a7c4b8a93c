package org.biaogan.dashboard.indicator;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.biaogan.dashboard.assessment.AssessmentDesk;
import org.biaogan.dashboard.assessment.Supposition;
import org.biaogan.dashboard.indicator.IndicatorStory.Supposed;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.outlook.OutlookWords;
import org.biaogan.dashboard.outlook.ScenarioForm;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.refusal.RefusalText;
import org.biaogan.dashboard.upstream.Refusal;

/** Asks what would become of a supposition; a refusal or an outage never spoils the page around it. */
@ApplicationScoped
class ScenarioDesk {

    private final AssessmentDesk assessments;
    private final Frames frames;

    ScenarioDesk(AssessmentDesk assessments, Frames frames) {
        this.assessments = assessments;
        this.frames = frames;
    }

    Uni<Supposed> answer(IndicatorQuery query, ScenarioForm form) {
        OutlookWords words = frames.language().words(OutlookWords.class);
        if (!form.isAsked()) {
            return Uni.createFrom().item(new Supposed(form, null));
        }
        Supposition supposition = form.supposition(query.period());
        if (supposition == null) {
            return Uni.createFrom().item(new Supposed(form.refused(List.of(words.notANumber())), null));
        }
        return assessments
                .scenario(query.indicator(), query.unit(), supposition)
                .map(scenario -> new Supposed(form, scenario))
                .onFailure()
                .recoverWithItem(failure -> new Supposed(form.refused(lines(failure, frames.language())), null));
    }

    private static List<String> lines(Throwable failure, Language language) {
        return failure instanceof Refusal refusal
                ? RefusalText.lines(refusal, language)
                : List.of(language.words(OutlookWords.class).outage());
    }
}
