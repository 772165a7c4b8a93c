package org.biaogan.dashboard.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.page.Part;
import org.biaogan.dashboard.visitor.VisitorDesk;
import org.biaogan.dashboard.zone.OfficialBook;
import org.biaogan.dashboard.zone.ZoneBook;

/** Puts the pages of meetings together. */
@ApplicationScoped
class MeetingRoom {

    private final MeetingDesk desk;
    private final ZoneBook zones;
    private final OfficialBook officials;
    private final VisitorDesk visitors;

    MeetingRoom(MeetingDesk desk, ZoneBook zones, OfficialBook officials, VisitorDesk visitors) {
        this.desk = desk;
        this.zones = zones;
        this.officials = officials;
        this.visitors = visitors;
    }

    /** The meetings. @param page from 0 */
    Uni<MeetingsView> list(int page, Language language) {
        return desk.meetings(page)
                .map(read -> new MeetingsView(
                        Notice.of(language, read),
                        read.value().stream().map(MeetingRow::of).toList(),
                        page == 0 ? null : page(page - 1),
                        read.value().size() < MeetingDesk.SIZE ? null : page(page + 1),
                        visitors.rights().mayDispatch()));
    }

    /** One meeting. */
    Uni<MeetingStory> story(String code, Language language) {
        boolean mayDispatch = visitors.rights().mayDispatch();
        Uni<Part<SinceView>> moved = Part.of(desk.since(code), since -> SinceView.of(since, language), language);
        return Uni.combine()
                .all()
                .unis(desk.meeting(code), moved)
                .with((meeting, since) -> MeetingStory.of(meeting, since, mayDispatch, language));
    }

    /** The form of a meeting that is there already. */
    Uni<MeetingForm> formOf(String code) {
        return desk.meeting(code).map(read -> MeetingForm.of(read.value()));
    }

    /** A form that came too late, to go on from the meeting as it is now; the form as it is where that cannot be had. */
    Uni<MeetingForm> late(MeetingForm form, Language language) {
        return desk.meeting(form.code())
                .map(read -> form.from(read.value(), language))
                .onFailure()
                .recoverWithItem(form);
    }

    /** The form as the page shows it. */
    Uni<MeetingFormView> view(MeetingForm form, Language language) {
        return Uni.combine().all().unis(zones.zone(), officials.officials()).with((zone, people) -> new MeetingFields(
                        form, zone.value(), people.value(), language)
                .view(Notice.of(language, zone, people)));
    }

    private static String page(int number) {
        return Address.of(MeetingPage.PATH)
                .with("page", number == 0 ? "" : String.valueOf(number))
                .text();
    }
}
