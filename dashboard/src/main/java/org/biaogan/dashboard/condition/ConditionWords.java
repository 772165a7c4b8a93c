package org.biaogan.dashboard.condition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of what a project needs before it starts. */
@MessageBundle("condition")
public interface ConditionWords {

    @Message
    String title();

    @Message
    String caption();

    @Message
    String name();

    @Message
    String stateHead();

    @Message
    String owedBy();

    @Message
    String promised();

    @Message
    String met();

    @Message
    String note();

    @Message
    String edit();

    @Message
    String mandatory();

    @Message
    String mandatoryFlag();

    @Message
    String owedByOfficial();

    @Message
    String asItIs();

    @Message
    String file(int number);

    @Message
    String document();

    @Message
    String documentHint();

    @Message
    String none();

    @Message
    String ready();

    @Message
    String missing(String count);

    @Message
    String overdue(String days);

    @Message
    String owed(String name, String unit);

    @Message
    String andOverdue(String sentence, String overdue);

    @Message
    String state(ConditionState state);

    @Message
    String exemptions();

    @Message
    String exempted(String name, String reason, String by, String at);

    @Message
    String change(String name);

    @Message
    String evidence();

    @Message
    String reason();

    @Message
    String save();

    @Message
    String refused();

    @Message
    String draw();

    @Message
    String exempt();

    @Message
    String exemptReason();

    @Message
    String grant();

    @Message
    String exemptNote();
}
