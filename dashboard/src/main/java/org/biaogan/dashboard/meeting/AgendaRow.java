package org.biaogan.dashboard.meeting;

import org.biaogan.dashboard.language.Language;

/** An item of the agenda. @param link to what it is about; null where it is about nothing that has a page */
record AgendaRow(int order, String title, String kind, String ref, String link) {

    static AgendaRow of(Meeting.AgendaItem item, Language language) {
        AgendaKind kind = AgendaKind.of(item.kind());
        return new AgendaRow(
                item.order(),
                item.title(),
                language.words(MeetingWords.class).agendaKind(kind),
                item.ref() == null ? "" : item.ref(),
                kind.link(item.ref()));
    }
}
