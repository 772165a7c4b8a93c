package org.biaogan.dashboard.dossier;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of what an official answers for. */
@MessageBundle("dossier")
public interface DossierWords {
    @Message
    String title(String name);

    @Message
    String asOf();

    @Message
    String whoTitle();

    @Message
    String whoLead();

    @Message
    String person();

    @Message
    String post();

    @Message
    String phone();

    @Message
    String counts();

    @Message
    String targets();

    @Message
    String projects();

    @Message
    String problems();

    @Message
    String directives();

    @Message
    String conditions();

    @Message
    String red(String count);

    @Message
    String overdue(String count);

    @Message
    String late();

    @Message
    String nothingLate();

    @Message
    String dueThisWeek(String week);

    @Message
    String nothingDue();

    @Message
    String none();

    @Message
    String kind(DueKind kind);

    @Message
    String planned(PlannedDate date);

    @Message
    String daysLate(String days);

    @Message
    String what();

    @Message
    String kindHead();

    @Message
    String dueOn();

    @Message
    String lateBy();

    @Message
    String escalation();

    @Message
    String indicator();

    @Message
    String unit();

    @Message
    String period();

    @Message
    String actual();

    @Message
    String target();

    @Message
    String completion();

    @Message
    String deviation();

    @Message
    String standing();

    @Message
    String project();

    @Message
    String role();

    @Message
    String leads();

    @Message
    String handles();

    @Message
    String stage();

    @Message
    String physical();

    @Message
    String plannedCompletion();

    @Message
    String openProblems();

    @Message
    String meeting();

    @Message
    String state();

    @Message
    String mandatory();

    @Message
    String changes();

    @Message
    String board();
}
