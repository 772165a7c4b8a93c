package org.biaogan.dashboard.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of imports. */
@MessageBundle("intake")
public interface ImportWords {

    @Message
    String title();

    @Message
    String choose();

    @Message
    String chooseAnother();

    @Message
    String file();

    @Message
    String preview();

    @Message
    String fileNote();

    @Message
    String headerNote();

    @Message
    String trouble();

    @Message
    String noFile();

    @Message
    String tooLarge();

    @Message
    String otherFile();

    @Message
    String nothingWritten();

    @Message
    String looked(String name);

    @Message
    String chooseAgain();

    @Message
    String commit(int count);

    @Message
    String mapping();

    @Message
    String mappingNote();

    @Message
    String mappingCaption();

    @Message
    String fieldName();

    @Message
    String column();

    @Message
    String constant();

    @Message
    String required();

    @Message
    String noColumn();

    @Message
    String previewAgain();

    @Message
    String read();

    @Message
    String taken();

    @Message
    String wouldTake();

    @Message
    String submitted();

    @Message
    String unchanged();

    @Message
    String refused();

    @Message
    String notFilled();

    @Message
    String refusedNote();

    @Message
    String ignored();

    @Message
    String reasonsCaption();

    @Message
    String warningsCaption();

    @Message
    String changesCaption(int shown, int all);

    @Message
    String line();

    @Message
    String inColumn();

    @Message
    String why();

    @Message
    String indicator();

    @Message
    String unit();

    @Message
    String period();

    @Message
    String before();

    @Message
    String after();

    @Message
    String difference();

    @Message
    String status();

    @Message
    String outcome();

    @Message
    String growthMark();

    @Message
    String outcomeWord(Outcome outcome);

    @Message
    String field(ObservationField field);

    @Message
    String doneTitle();

    @Message
    String back();

    @Message
    String doneNote();

    @Message
    String toApprovals();
}
