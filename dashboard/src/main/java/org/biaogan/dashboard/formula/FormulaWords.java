package org.biaogan.dashboard.formula;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages that tell how figures are computed. */
@MessageBundle("formula")
public interface FormulaWords {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String contents();

    @Message
    String version(String version);

    @Message
    String example();

    @Message
    String given();

    @Message
    String result();

    @Message
    String source();

    @Message
    String all();

    @Message
    String none();
}
