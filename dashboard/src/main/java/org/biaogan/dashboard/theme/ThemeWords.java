package org.biaogan.dashboard.theme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of themes. */
@MessageBundle("theme")
public interface ThemeWords {

    @Message
    String title(String period);

    @Message
    String filter();

    @Message
    String unit();

    @Message
    String allUnits();

    @Message
    String period();

    @Message
    String periodHint();

    @Message
    String apply();

    @Message
    String caption();

    @Message
    String theme();

    @Message
    String targets();

    @Message
    String flagship();

    @Message
    String flagshipRow();

    @Message
    String median();

    @Message
    String none();
}
