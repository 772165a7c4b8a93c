package org.biaogan.dashboard.dossier;

import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.matter.Escalation;
import org.biaogan.dashboard.matter.FollowUpState;

/** A problem, a directive or a condition that lies with the official, in the reader's words. */
record MatterLine(
        String link, String title, String about, String state, String deadline, String overdue, String escalated) {

    static MatterLine problem(Dossier.Matter problem, Language language) {
        String project = language.pick(problem.projectName(), problem.projectNameEn());
        return matter("/problems/" + problem.code(), problem, text(project), language);
    }

    static MatterLine directive(Dossier.Matter directive, Language language) {
        return matter("/directives/" + directive.code(), directive, text(directive.meetingTitle()), language);
    }

    static MatterLine condition(Dossier.Condition condition, Language language) {
        DossierWords words = language.words(DossierWords.class);
        long days = condition.overdueDays() == null ? 0 : condition.overdueDays();
        return new MatterLine(
                "/projects/" + condition.project(),
                language.pick(condition.name(), condition.nameEn()),
                language.pick(condition.projectName(), condition.projectNameEn()),
                condition.mandatory() ? words.mandatory() : "",
                MomentText.of(condition.promisedOn()),
                days > 0 ? words.daysLate(String.valueOf(days)) : "",
                "");
    }

    private static MatterLine matter(String link, Dossier.Matter matter, String about, Language language) {
        long days = matter.overdueDays();
        return new MatterLine(
                link,
                matter.title(),
                about,
                FollowUpState.word(matter.state(), language),
                MomentText.of(matter.deadline()),
                days > 0 ? language.words(DossierWords.class).daysLate(String.valueOf(days)) : "",
                Escalation.word(matter.escalation(), language));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
