package org.biaogan.dashboard.closing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of closings. */
@MessageBundle("closing")
public interface ClosingWords {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String unit();

    @Message
    String indicator();

    @Message
    String year();

    @Message
    String look();

    @Message
    String byHandOnly();

    @Message
    String allUnits();

    @Message
    String allIndicators();

    @Message
    String months();

    @Message
    String monthsCaption();

    @Message
    String noMonths();

    @Message
    String period();

    @Message
    String state();

    @Message
    String by();

    @Message
    String since();

    @Message
    String closesOn();

    @Message
    String change();

    @Message
    String closed();

    @Message
    String open();

    @Message
    String unknown();

    @Message
    String byHand();

    @Message
    String byHandOf(String who);

    @Message
    String byRule(String code);

    @Message
    String byNothing();

    @Message
    String close();

    @Message
    String keepOpen();

    @Message
    String reopen();

    @Message
    String closeAgain();

    @Message
    String byHandList();

    @Message
    String handCaption();

    @Message
    String noneByHand();

    @Message
    String reason();

    @Message
    String recordedBy();

    @Message
    String newHand();

    @Message
    String reviseHand();

    @Message
    String periodHint();

    @Message
    String save();

    @Message
    String handNote();

    @Message
    String notDone();

    @Message
    String incomplete();

    @Message
    String ruleIncomplete();

    @Message
    String rules();

    @Message
    String rulesCaption();

    @Message
    String noRules();

    @Message
    String code();

    @Message
    String days();

    @Message
    String effectiveFrom();

    @Message
    String revise();

    @Message
    String newRule();

    @Message
    String reviseRule(String code);

    @Message
    String ruleNote();

    @Message
    String overtaken(String who, String state, String when, String why);

    @Message
    String ruleOvertaken(String days, String from);

    @Message
    String withdraw();

    @Message
    String withdrawOf(String what);

    @Message
    String withdrawHandNote();

    @Message
    String withdrawRuleNote();

    @Message
    String withdrawConfirm();

    @Message
    String notWithdrawn();

    @Message
    String withdrawalOvertaken();
}
