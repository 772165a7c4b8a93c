package org.biaogan.dashboard.meeting;

import java.util.List;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.page.Part;

/**
 * One meeting on its page.
 *
 * @param since what moved since the meeting before; without view and trouble where there was none
 * @param edit where it is revised; null for who may not
 * @param version that is retired by the page's form; null for who may not
 * @param retired says since when it counts no more; empty where it does
 * @param trouble why it was not retired; empty where nobody tried
 */
record MeetingStory(
        Notice notice,
        String code,
        String title,
        String when,
        String place,
        String chair,
        String attendees,
        List<AgendaRow> agenda,
        List<DecisionRow> decisions,
        Part<SinceView> since,
        String edit,
        String version,
        String retired,
        List<String> trouble) {

    static MeetingStory of(Reading<Meeting> read, Part<SinceView> since, boolean mayDispatch, Language language) {
        Meeting meeting = read.value();
        boolean mayChange = mayDispatch && !meeting.isRetired();
        return new MeetingStory(
                Notice.of(language, read),
                meeting.code(),
                meeting.title(),
                meeting.beginsAt() == null
                        ? MomentText.of(meeting.heldOn())
                        : MomentText.of(meeting.beginsAt(), language),
                text(meeting.place()),
                text(meeting.chair()),
                meeting.attendees() == null
                        ? ""
                        : String.join(language.words(MeetingWords.class).comma(), meeting.attendees()),
                meeting.agendaOrNone().stream()
                        .map(item -> AgendaRow.of(item, language))
                        .toList(),
                DecisionRow.of(meeting.decisionsOrNone(), language),
                since,
                mayChange
                        ? Address.of(NewMeetingPage.PATH)
                                .with("of", meeting.code())
                                .text()
                        : null,
                mayChange ? String.valueOf(meeting.version()) : null,
                meeting.isRetired()
                        ? language.words(MeetingWords.class).retiredSince(MomentText.of(meeting.validTo()))
                        : "",
                List.of());
    }

    /** The same, which was not retired for these reasons. */
    MeetingStory troubled(List<String> why) {
        return new MeetingStory(
                notice, code, title, when, place, chair, attendees, agenda, decisions, since, edit, version, retired,
                why);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
