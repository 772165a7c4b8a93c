package org.biaogan.dashboard.indicator;

import org.biaogan.dashboard.assessment.Assessment;
import org.biaogan.dashboard.assessment.Story;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.outlook.ForecastText;
import org.biaogan.dashboard.outlook.RestText;
import org.biaogan.dashboard.outlook.ScenarioForm;
import org.biaogan.dashboard.outlook.ScenarioText;

/**
 * What lies ahead: the rest of the year, the forecast, and a form to ask "what if".
 *
 * @param rest null where nothing is completed by shares; there is no scenario then either
 * @param forecast null where there is none; {@code absence} says why, if the service did
 * @param figures ids under which figures can be looked up; each null where it has none
 */
record OutlookView(RestText rest, ForecastText forecast, String absence, Asking scenario, Ids figures) {

    /** The form, and what of the address it has to keep. */
    record Asking(ScenarioForm form, String action, String unit, String period) {}

    /** Ids of the figures shown. */
    record Ids(String forecast, String probability) {}

    static OutlookView of(IndicatorStory told, Language language) {
        Story story = told.story();
        Assessment row = story.assessment();
        RestText rest = RestText.of(story.rest(), row, language);
        String absence = language.pick(story.forecastAbsence(), story.forecastAbsenceEn());
        return new OutlookView(
                rest,
                ForecastText.of(story.forecast(), row, language),
                absence,
                rest == null ? null : asking(told, language),
                new Ids(row.figureId("forecast"), row.figureId("probability")));
    }

    /** Whether there is anything to say. */
    public boolean isEmpty() {
        return rest == null && forecast == null && absence == null;
    }

    private static Asking asking(IndicatorStory told, Language language) {
        ScenarioForm form = told.supposed().form();
        Assessment row = told.story().assessment();
        if (told.supposed().answer() != null) {
            form = form.answered(ScenarioText.of(told.supposed().answer(), row, language));
        }
        return new Asking(
                form,
                "/indicators/" + row.indicator() + "#scenario",
                row.unit(),
                told.query().period());
    }
}
