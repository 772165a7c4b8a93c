package org.biaogan.dashboard.change;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of changes. */
@MessageBundle("change")
public interface ChangeWords {

    @Message
    String title(String since);

    @Message
    String asOf();

    @Message
    String filter();

    @Message
    String since();

    @Message
    String unit();

    @Message
    String allUnits();

    @Message
    String apply();

    @Message
    String everybody();

    @Message
    String nothing();

    @Message
    String count(String kind, String number);

    @Message
    String comma();

    @Message
    String stop();

    @Message
    String kind(ChangeKind kind);

    @Message
    String meaning(ChangeKind kind);

    @Message
    String indicator();

    @Message
    String period();

    @Message
    String before();

    @Message
    String after();

    @Message
    String reason();

    @Message
    String recorded();

    @Message
    String answerable();

    @Message
    String growth();

    @Message
    String more(String number);

    @Message
    String kindHead();

    @Message
    String allKinds();

    @Message
    String project();

    @Message
    String projectHint();

    @Message
    String everyProject();

    @Message
    String what();

    @Message
    String step(String before, String after);

    @Message
    String stepHead();

    @Message
    String state(DeedState state);

    @Message
    String moreDeeds(String number);
}
