package org.biaogan.dashboard.approval;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of approvals. */
@MessageBundle("approval")
public interface ApprovalWords {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String toDecide();

    @Message
    String toDecideCaption();

    @Message
    String nothingToDecide();

    @Message
    String tickAll();

    @Message
    String tick();

    @Message
    String indicator();

    @Message
    String unit();

    @Message
    String period();

    @Message
    String current();

    @Message
    String value();

    @Message
    String difference();

    @Message
    String unitOfMeasure();

    @Message
    String status();

    @Message
    String source();

    @Message
    String reason();

    @Message
    String submittedBy();

    @Message
    String submittedAt();

    @Message
    String growthMark();

    @Message
    String approve();

    @Message
    String sendBack();

    @Message
    String returnReason();

    @Message
    String returnHint();

    @Message
    String own();

    @Message
    String ownCaption();

    @Message
    String nobodyOwn();

    @Message
    String withdraw();

    @Message
    String elsewhere();

    @Message
    String elsewhereCaption();

    @Message
    String history();

    @Message
    String historyCaption();

    @Message
    String historyNote();

    @Message
    String noHistory();

    @Message
    String state();

    @Message
    String decidedBy();

    @Message
    String decidedAt();

    @Message
    String decisionReason();

    @Message
    String placeTaken();

    @Message
    String correct();

    @Message
    String allStates();

    @Message
    String allUnits();

    @Message
    String periodHint();

    @Message
    String find();

    @Message
    String everything();

    @Message
    String full();

    @Message
    String trouble();

    @Message
    String nothingTicked();

    @Message
    String reasonMissing();

    @Message
    String outage();

    @Message
    String forbidden();

    @Message
    String kept(int count);

    @Message
    String doneApprove(String count);

    @Message
    String doneReturn(String count);

    @Message
    String doneWithdraw(String count);

    @Message
    String stateWord(SubmissionState state);

    @Message
    String objection(Objection objection);
}
