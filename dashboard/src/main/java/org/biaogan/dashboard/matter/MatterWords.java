package org.biaogan.dashboard.matter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of problems and directives. */
@MessageBundle("matter")
public interface MatterWords {

    @Message
    String title(MatterKind kind);

    @Message
    String state(FollowUpState state);

    @Message
    String escalated(Escalation escalation);

    @Message
    String severity(Severity severity);

    @Message
    String overdueBy(String days);

    @Message
    String ofThemOverdue(String count);

    @Message
    String nobody();

    @Message
    String register();

    @Message
    String byState();

    @Message
    String byOwner();

    @Message
    String byOwnerCaption();

    @Message
    String owner();

    @Message
    String official();

    @Message
    String open();

    @Message
    String overdue();

    @Message
    String escalation();

    @Message
    String nextDeadline();

    @Message
    String filter();

    @Message
    String unit();

    @Message
    String stateHead();

    @Message
    String allUnits();

    @Message
    String allOfficials();

    @Message
    String allEscalations();

    @Message
    String openStates();

    @Message
    String everyState();

    @Message
    String overdueOnly();

    @Message
    String text();

    @Message
    String apply();

    @Message
    String everything();

    @Message
    String list();

    @Message
    String caption(MatterKind kind);

    @Message
    String matter(MatterKind kind);

    @Message
    String deadline();

    @Message
    String shown(String shown, String total);

    @Message
    String earlier();

    @Message
    String later();

    @Message
    String pages();

    @Message
    String none();

    @Message
    String toUnit();

    @Message
    String toDeputy();

    @Message
    String toDirector();

    @Message
    String stands();

    @Message
    String measures();

    @Message
    String history();

    @Message
    String actions();

    @Message
    String noActions();

    @Message
    String trouble();

    @Message
    String choose();

    @Message
    String evidence();

    @Message
    String document();

    @Message
    String documentHint();

    @Message
    String fileOf(String id);

    @Message
    String project();

    @Message
    String meeting();

    @Message
    String decisionNumber(String number, String day);

    @Message
    String sourceHead();

    @Message
    String seen(String period, String light);

    @Message
    String earlierDeadlines(String days);

    @Message
    String comma();

    @Message
    String registered();

    @Message
    String done(String action);

    @Message
    String source(SourceKind kind);

    @Message
    String action(FollowUpAction action);

    @Message
    String meaning(FollowUpAction action);

    @Message
    String noteOf(FollowUpAction action);
}
