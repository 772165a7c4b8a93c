package org.biaogan.dashboard.milestone;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a project's milestones. */
@MessageBundle("milestone")
public interface MilestoneWords {

    @Message
    String title();

    @Message
    String caption();

    @Message
    String number();

    @Message
    String name();

    @Message
    String stateHead();

    @Message
    String planned();

    @Message
    String forecast();

    @Message
    String actual();

    @Message
    String slipHead();

    @Message
    String slips();

    @Message
    String edit();

    @Message
    String none();

    @Message
    String summary(String all, String done, String late);

    @Message
    String state(MilestoneState state);

    @Message
    String overdue(String days);

    @Message
    String lateBy(String name, String days);

    @Message
    String first(String day);

    @Message
    String slip(String first, String last);

    @Message
    String slipped(String from, String to, String days, String reason, String by);

    @Message
    String noReason();

    @Message
    String move(String name);

    @Message
    String reason();

    @Message
    String notLater();

    @Message
    String note();

    @Message
    String save();

    @Message
    String refused();

    @Message
    String plan();

    @Message
    String from();

    @Message
    String planButton();
}
