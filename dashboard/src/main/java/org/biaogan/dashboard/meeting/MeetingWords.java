package org.biaogan.dashboard.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of meetings. */
@MessageBundle("meeting")
public interface MeetingWords {

    @Message
    String title();

    @Message
    String newTitle();

    @Message
    String reviseTitle();

    @Message
    String revise();

    @Message
    String caption();

    @Message
    String meeting();

    @Message
    String heldOn();

    @Message
    String when();

    @Message
    String place();

    @Message
    String chair();

    @Message
    String attendees();

    @Message
    String attendeesHint();

    @Message
    String decided();

    @Message
    String closed();

    @Message
    String overdue();

    @Message
    String none();

    @Message
    String pages();

    @Message
    String earlier();

    @Message
    String later();

    @Message
    String agenda();

    @Message
    String noAgenda();

    @Message
    String decisions();

    @Message
    String decisionsCaption();

    @Message
    String noDecisions();

    @Message
    String decision();

    @Message
    String since();

    @Message
    String span(String since, String until);

    @Message
    String followUp(String closed, String open, String overdue);

    @Message
    String earlierDecisions();

    @Message
    String sinceTargets();

    @Message
    String sinceProjects();

    @Message
    String targetsCaption();

    @Message
    String projectsCaption();

    @Message
    String targetsStill();

    @Message
    String projectsStill();

    @Message
    String firstOnly(String count);

    @Message
    String noneBefore();

    @Message
    String about();

    @Message
    String what();

    @Message
    String before();

    @Message
    String after();

    @Message
    String whoWhy();

    @Message
    String comma();

    @Message
    String code();

    @Message
    String codeHint();

    @Message
    String titleField();

    @Message
    String beginsAt();

    @Message
    String beginsAtHint();

    @Message
    String reason();

    @Message
    String agendaTitle();

    @Message
    String agendaKindHead();

    @Message
    String agendaRef();

    @Message
    String agendaNote();

    @Message
    String agendaKind(AgendaKind kind);

    @Message
    String decisionsNote();

    @Message
    String decisionsStay(String count);

    @Message
    String projectCode();

    @Message
    String save();

    @Message
    String moreRows();

    @Message
    String cancel();

    @Message
    String trouble();

    @Message
    String changedMeanwhile();

    @Message
    String retire();

    @Message
    String retireNote();

    @Message
    String retireConfirm();

    @Message
    String retireTrouble();

    @Message
    String retireOvertaken();

    @Message
    String retiredSince(String day);

    @Message
    String retiredMark();
}
