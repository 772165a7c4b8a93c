package org.biaogan.dashboard.refusal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for what a service refuses, the same on every page. */
@MessageBundle("refusal")
public interface RefusalWords {

    @Message
    String sentence(RefusalCode code);

    @Message
    String withDetail(String sentence, String detail);

    @Message
    String item(int number);
}
