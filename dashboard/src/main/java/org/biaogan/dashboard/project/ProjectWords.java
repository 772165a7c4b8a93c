package org.biaogan.dashboard.project;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the register of projects. */
@MessageBundle("project")
public interface ProjectWords {

    @Message
    String title();

    @Message
    String moneyUnit(MoneyUnit unit);

    @Message
    String filter();

    @Message
    String unit();

    @Message
    String allUnits();

    @Message
    String stageHead();

    @Message
    String anyStage();

    @Message
    String lightHead();

    @Message
    String anyLight();

    @Message
    String sector();

    @Message
    String leader();

    @Message
    String anybody();

    @Message
    String theme();

    @Message
    String anyTheme();

    @Message
    String text();

    @Message
    String flagshipOnly();

    @Message
    String apply();

    @Message
    String summary();

    @Message
    String caption();

    @Message
    String standing();

    @Message
    String project();

    @Message
    String physical();

    @Message
    String expected();

    @Message
    String deviation();

    @Message
    String thisYear();

    @Message
    String planned();

    @Message
    String problems();

    @Message
    String overdue(int count);

    @Message
    String plannedCompletion();

    @Message
    String flagship();

    @Message
    String doubtful();

    @Message
    String empty();

    @Message
    String rows(String count);

    @Message
    String rowsOf(String first, String last, String total);

    @Message
    String pages();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String workbook();

    @Message
    String add();

    @Message
    String stage(Stage stage);

    @Message
    String light(ProjectLight light);

    @Message
    String source(FundSource source);

    @Message
    String level(Level level);

    @Message
    String nature(Nature nature);
}
