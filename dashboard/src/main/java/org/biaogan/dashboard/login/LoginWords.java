package org.biaogan.dashboard.login;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the login form. */
@MessageBundle("login")
public interface LoginWords {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String name();

    @Message
    String password();

    @Message
    String submit();

    @Message
    String wrong();

    @Message
    String tooMany();
}
