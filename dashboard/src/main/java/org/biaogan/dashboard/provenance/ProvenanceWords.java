package org.biaogan.dashboard.provenance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a figure's own page. */
@MessageBundle("provenance")
public interface ProvenanceWords {

    @Message
    String title(String id);

    @Message
    String id();

    @Message
    String value();

    @Message
    String exact(String value);

    @Message
    String period();

    @Message
    String comingPeriod();

    @Message
    String pastYear();

    @Message
    String group();

    @Message
    String unitAbove();

    @Message
    String theme();

    @Message
    String vintage();

    @Message
    String vintageNote();

    @Message
    String status();

    @Message
    String howComputed();

    @Message
    String version(String version);

    @Message
    String recorded();

    @Message
    String inputs();

    @Message
    String inputsCaption();

    @Message
    String role();

    @Message
    String figure();

    @Message
    String of();

    @Message
    String origin();

    @Message
    String source();

    @Message
    String releasedOn();

    @Message
    String enteredBy();

    @Message
    String enteredAt();

    @Message
    String approvedBy();

    @Message
    String approvedAt();

    @Message
    String onArrival();

    @Message
    String story();
}
