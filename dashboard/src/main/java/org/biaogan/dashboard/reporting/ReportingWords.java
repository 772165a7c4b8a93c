package org.biaogan.dashboard.reporting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of what projects reported. */
@MessageBundle("reporting")
public interface ReportingWords {

    @Message
    String title();

    @Message
    String caption(String moneyUnit);

    @Message
    String part();

    @Message
    String none();

    @Message
    String all();

    @Message
    String shown(String shown, String total);

    @Message
    String period();

    @Message
    String versionHead();

    @Message
    String stateHead();

    @Message
    String physical();

    @Message
    String completed();

    @Message
    String sinceStart();

    @Message
    String planned();

    @Message
    String thisYear();

    @Message
    String inPlace();

    @Message
    String actualCost();

    @Message
    String amount(String name, String amount);

    @Message
    String money();

    @Message
    String peopleHead();

    @Message
    String people(String present, String expected);

    @Message
    String photos();

    @Message
    String photo(int number);

    @Message
    String entered();

    @Message
    String approved();

    @Message
    String reason();

    @Message
    String doubts();

    @Message
    String earlier();

    @Message
    String version(String number);

    @Message
    String signed(String by, String at);

    @Message
    String state(ReportedState state);
}
