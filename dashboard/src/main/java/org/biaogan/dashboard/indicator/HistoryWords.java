package org.biaogan.dashboard.indicator;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of what became known of an indicator when, and of what waits. */
@MessageBundle("history")
public interface HistoryWords {

    @Message
    String corrections();

    @Message
    String correctionsCaption();

    @Message
    String noCorrections();

    @Message
    String recordedBy();

    @Message
    String knownFrom();

    @Message
    String knownTo();

    @Message
    String current();

    @Message
    String pending();

    @Message
    String pendingNote(int count);

    @Message
    String submittedBy();

    @Message
    String submittedAt();

    @Message
    String approvedBy();

    @Message
    String onArrival();

    @Message
    String revised(int count, String since);

    @Message
    String notRevised(String since);

    @Message
    String sinceLabel();

    @Message
    String look();
}
