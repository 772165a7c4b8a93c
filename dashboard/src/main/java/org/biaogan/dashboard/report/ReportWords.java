package org.biaogan.dashboard.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the report pages. */
@MessageBundle("report")
public interface ReportWords {

    @Message
    String stateWord(ReportState state);

    @Message
    String title();

    @Message
    String newReport();

    @Message
    String template();

    @Message
    String unit();

    @Message
    String period();

    @Message
    String create();

    @Message
    String frozen();

    @Message
    String viewerNote();

    @Message
    String list();

    @Message
    String listCaption();

    @Message
    String name();

    @Message
    String state();

    @Message
    String documents();

    @Message
    String asOf();

    @Message
    String createdBy();

    @Message
    String createdAt();

    @Message
    String none();

    @Message
    String notReady();

    @Message
    String pendingText();

    @Message
    String readyText();

    @Message
    String failedText();

    @Message
    String open(String format);

    @Message
    String digest();

    @Message
    String back();

    @Message
    String trouble();

    @Message
    String forbidden();

    @Message
    String outage();

    @Message
    String incomplete();
}
