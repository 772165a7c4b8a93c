package org.biaogan.dashboard.problem;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for registering problems and for what red lights propose. */
@MessageBundle("problem")
public interface ProblemWords {

    @Message
    String newTitle();

    @Message
    String back();

    @Message
    String trouble();

    @Message
    String what();

    @Message
    String whence();

    @Message
    String who();

    @Message
    String titleField();

    @Message
    String description();

    @Message
    String severity();

    @Message
    String sourceCode();

    @Message
    String sourceCodeHint();

    @Message
    String enterprise();

    @Message
    String enterpriseHint();

    @Message
    String indicator();

    @Message
    String indicatorHint();

    @Message
    String unitHint();

    @Message
    String projectCode();

    @Message
    String proposedOwner();

    @Message
    String proposedOfficial();

    @Message
    String save();

    @Message
    String cancel();

    @Message
    String proposalsTitle();

    @Message
    String proposalsLead();

    @Message
    String filter();

    @Message
    String apply();

    @Message
    String unit();

    @Message
    String allUnits();

    @Message
    String lit();

    @Message
    String ofProject();

    @Message
    String ofTarget();

    @Message
    String period();

    @Message
    String deviation();

    @Message
    String answerable();

    @Message
    String decision();

    @Message
    String decide();

    @Message
    String confirm();

    @Message
    String dismiss();

    @Message
    String dismissReason();

    @Message
    String dismissed();

    @Message
    String proposals(String count);

    @Message
    String firstProposals(String count);

    @Message
    String noProposals();
}
