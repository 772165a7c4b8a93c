package org.biaogan.dashboard.workbook;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of entry by workbook: handing the sheet out, and what the filled one changes. */
@MessageBundle("workbook")
public interface WorkbookWords {

    @Message
    String outage();

    @Message
    String unclear();

    @Message
    String title();

    @Message
    String text();

    @Message
    String download();

    @Message
    String file();

    @Message
    String limit(int limit);

    @Message
    String upload();

    @Message
    String noFile();

    @Message
    String tooLarge(int limit);

    @Message
    String previewTitle();

    @Message
    String writtenTitle();

    @Message
    String refusedTitle();

    @Message
    String refusedText(int refused);

    @Message
    String refusedWhole();

    @Message
    String counts(int read, int changed, int unchanged, int empty);

    @Message
    String noChange();

    @Message
    String firstOnly(int shown);

    @Message
    String changes();

    @Message
    String refusals();

    @Message
    String warnings();

    @Message
    String line();

    @Message
    String columnHead();

    @Message
    String before();

    @Message
    String after();

    @Message
    String what();

    @Message
    String why();

    @Message
    String confirm();

    @Message
    String confirmNote(String name);

    @Message
    String outcome(Outcome outcome);

    @Message
    String intention(Outcome intention);
}
