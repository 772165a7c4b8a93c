package org.biaogan.dashboard.silence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the silence list. */
@MessageBundle("silence")
public interface SilenceWords {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String filter();

    @Message
    String unit();

    @Message
    String allUnits();

    @Message
    String kindHead();

    @Message
    String anyKind();

    @Message
    String apply();

    @Message
    String caption();

    @Message
    String project();

    @Message
    String stage();

    @Message
    String visit();

    @Message
    String report();

    @Message
    String overdue();

    @Message
    String tooLong();

    @Message
    String answers();

    @Message
    String leader();

    @Message
    String visits();

    @Message
    String none();

    @Message
    String pages();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String never();

    @Message
    String days(long count);

    @Message
    String last(String day);

    @Message
    String allowed(int count);

    @Message
    String kind(SilenceKind kind);
}
