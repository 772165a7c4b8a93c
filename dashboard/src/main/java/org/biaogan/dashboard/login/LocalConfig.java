package org.biaogan.dashboard.login;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Signing in without an OpenID provider: only looked at in the local profile, whatever is set. */
@ConfigMapping(prefix = "biaogan.local")
interface LocalConfig {

    /** Path of the PKCS#8 PEM private key that signs the tokens; its public half is what all services trust. */
    Optional<String> signingKey();

    /** Units that the local editor and approver answer for. */
    Optional<List<String>> units();

    /** Who may sign in, by user name. */
    Map<String, User> users();

    /** A local user. */
    interface User {

        /** In the clear: this is for a laptop with fictional data. */
        String password();

        /** One of the roles; the user name where it is not set. */
        Optional<String> role();

        /** As shown in the header; the user name where it is not set. */
        Optional<String> displayName();
    }

    /** Failed attempts of one name and address within the window before further ones are refused. */
    @WithDefault("5")
    int attempts();

    /** How long failed attempts count: longer is safer, and more annoying to who mistypes. */
    @WithDefault("5m")
    java.time.Duration attemptsWindow();
}
