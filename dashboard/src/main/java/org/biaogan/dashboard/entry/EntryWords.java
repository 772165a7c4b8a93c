package org.biaogan.dashboard.entry;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the form of entry and of what becomes of it. */
@MessageBundle("entry")
public interface EntryWords {

    @Message
    String title();

    @Message
    String choose();

    @Message
    String unit();

    @Message
    String period();

    @Message
    String own();

    @Message
    String others();

    @Message
    String show();

    @Message
    String readOnly();

    @Message
    String unavailable();

    @Message
    String unavailableEmpty();

    @Message
    String outage();

    @Message
    String draftOvertaken();

    @Message
    String conflict();

    @Message
    String nothingFilled();

    @Message
    String trouble();

    @Message
    String closedByRule(String code, String since);

    @Message
    String closedByHand(String who, String since);

    @Message
    String draftSaved(String at);

    @Message
    String checkedWell(int filled);

    @Message
    String checked(int filled, int refused, int warned);

    @Message
    String caption();

    @Message
    String indicator();

    @Message
    String previous();

    @Message
    String lastYear();

    @Message
    String plausible();

    @Message
    String current();

    @Message
    String value();

    @Message
    String status();

    @Message
    String source();

    @Message
    String reason();

    @Message
    String releasedOn();

    @Message
    String releasedOnNote();

    @Message
    String pending(String value);

    @Message
    String rangeTo();

    @Message
    String fromYears(int years);

    @Message
    String tooFewYears();

    @Message
    String due(String day);

    @Message
    String field(String label, String name);

    @Message
    String empty();

    @Message
    String check();

    @Message
    String save();

    @Message
    String submit();

    @Message
    String submitNote();

    @Message
    String outside(String low, String high);

    @Message
    String falls(String previous);

    @Message
    String state(EntryState state);

    @Message
    String column(Column column);

    @Message
    String count(String what, int number);

    @Message
    String separator();

    @Message
    String resultTitle();

    @Message
    String resultCaption();

    @Message
    String result();

    @Message
    String remarks();

    @Message
    String back();
}
