package org.biaogan.dashboard.story;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a project's story. */
@MessageBundle("story")
public interface StoryWords {

    @Message
    String back();

    @Message
    String why();

    @Message
    String edit();

    @Message
    String progress();

    @Message
    String formerNames(String names);

    @Message
    String flagship();

    @Message
    String stageSince(String stage, String day);

    @Message
    String facts();

    @Message
    String physical();

    @Message
    String due(String percent);

    @Message
    String deviation();

    @Message
    String points();

    @Message
    String total();

    @Message
    String sinceStart();

    @Message
    String thisYear();

    @Message
    String plan(String amount);

    @Message
    String inPlace();

    @Message
    String completion();

    @Message
    String reached(String day);

    @Message
    String lastReport();

    @Message
    String visited(String day);

    @Message
    String neverVisited();

    @Message
    String people();

    @Message
    String leader();

    @Message
    String handler();

    @Message
    String responsible();

    @Message
    String owner();

    @Message
    String blockers();

    @Message
    String nothingBlocks();

    @Message
    String problems();

    @Message
    String conditions();

    @Message
    String milestones();

    @Message
    String problemsTitle();

    @Message
    String problemsCaption();

    @Message
    String problem();

    @Message
    String stateHead();

    @Message
    String problemOwner();

    @Message
    String deadline();

    @Message
    String escalationHead();

    @Message
    String noProblems();

    @Message
    String allProblems();

    @Message
    String registerProblem();

    @Message
    String problemSummary(String open, String overdue);

    @Message
    String problemsShown(String shown, String total);

    @Message
    String owned(String title, String owner);

    @Message
    String andOverdue(String sentence, String overdue);

    @Message
    String overdue(String days);

    @Message
    String visits();

    @Message
    String visitsCaption();

    @Message
    String visitOn();

    @Message
    String visitor();

    @Message
    String seen();

    @Message
    String outcomeHead();

    @Message
    String outcome(String found, String solved);

    @Message
    String photos();

    @Message
    String photo(int number);

    @Message
    String noVisits();

    @Message
    String allVisits();

    @Message
    String addVisit();
}
