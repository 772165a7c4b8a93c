package org.biaogan.dashboard.story;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a project's plans and description. */
@MessageBundle("plans")
public interface PlanWords {

    @Message
    String total();

    @Message
    String completion();

    @Message
    String start();

    @Message
    String production();

    @Message
    String baselines();

    @Message
    String slipCaption();

    @Message
    String what();

    @Message
    String firstBaseline();

    @Message
    String lastBaseline();

    @Message
    String baselineCaption();

    @Message
    String number();

    @Message
    String since();

    @Message
    String by();

    @Message
    String reason();

    @Message
    String about();

    @Message
    String sector();

    @Message
    String chainLink();

    @Message
    String nature();

    @Message
    String level();

    @Message
    String category();

    @Message
    String approvalCode();

    @Message
    String ownerCode();

    @Message
    String address();

    @Message
    String place();

    @Message
    String compositionCaption(String unit);

    @Message
    String fundSource();

    @Message
    String amount();

    @Message
    String yearsCaption(String unit);

    @Message
    String year();

    @Message
    String investment();

    @Message
    String goal();

    @Message
    String warnings();
}
