package org.biaogan.dashboard.readiness;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of what projects lack before their start. */
@MessageBundle("readiness")
public interface ReadinessWords {

    @Message
    String title();

    @Message
    String owedTitle();

    @Message
    String filter();

    @Message
    String unit();

    @Message
    String allUnits();

    @Message
    String apply();

    @Message
    String byProject();

    @Message
    String byDebtor();

    @Message
    String summary();

    @Message
    String caption();

    @Message
    String standing();

    @Message
    String stage();

    @Message
    String plannedStart();

    @Message
    String met();

    @Message
    String missing();

    @Message
    String leader();

    @Message
    String none();

    @Message
    String noDebts();

    @Message
    String debtCaption(String unit);

    @Message
    String project();

    @Message
    String condition();

    @Message
    String official();

    @Message
    String promise();

    @Message
    String sinceHead();

    @Message
    String mandatory();

    @Message
    String nobodyNamed();

    @Message
    String notPromised();

    @Message
    String promised(String day);

    @Message
    String promisePassed(String day, long days);

    @Message
    String since(String day);

    @Message
    String owes(int count);

    @Message
    String promisesPassed(int count);

    @Message
    String cut(int count);

    @Message
    String more(int count);

    @Message
    String allDebts();

    @Message
    String pages();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String readiness(Readiness readiness);
}
