package org.biaogan.dashboard.portfolio;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of imports of projects. */
@MessageBundle("portfolio")
public interface PortfolioWords {

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
    String termsLegend();

    @Message
    String moneyUnit();

    @Message
    String moneyUnitHint();

    @Message
    String unit();

    @Message
    String inTheFile();

    @Message
    String dateFormat();

    @Message
    String dateFormatNone();

    @Message
    String dayFirst();

    @Message
    String monthFirst();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String trouble();

    @Message
    String noFile();

    @Message
    String tooLarge();

    @Message
    String otherFile();

    @Message
    String nothingTaken();

    @Message
    String unknownField(String field);

    @Message
    String fieldTwice(String field);

    @Message
    String linesLeft(int count);

    @Message
    String looked(String name);

    @Message
    String chooseAgain();

    @Message
    String commit(int count);

    @Message
    String lookAgain();

    @Message
    String nothingNew();

    @Message
    String read();

    @Message
    String taken();

    @Message
    String wouldTake();

    @Message
    String added();

    @Message
    String revised();

    @Message
    String unchanged();

    @Message
    String warned();

    @Message
    String refused();

    @Message
    String refusedNote();

    @Message
    String ignored();

    @Message
    String reasonsCaption();

    @Message
    String warningsCaption();

    @Message
    String changesCaption();

    @Message
    String rowsLeft(int shown, int left);

    @Message
    String warningsLeft(int shown, int left);

    @Message
    String changesLeft(int shown, int left);

    @Message
    String line();

    @Message
    String project();

    @Message
    String outcome();

    @Message
    String whatChanges();

    @Message
    String addedOne();

    @Message
    String revisedOne();

    @Message
    String withWarning();

    @Message
    String newProject();

    @Message
    String mapping();

    @Message
    String mappingNote();

    @Message
    String mappingCaption();

    @Message
    String columnHead();

    @Message
    String fieldHead();

    @Message
    String previewAgain();

    @Message
    String doneTitle();

    @Message
    String back();

    @Message
    String doneNote();

    @Message
    String toRegister();

    @Message
    String column(ProjectColumn column);
}
