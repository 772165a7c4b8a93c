package org.biaogan.dashboard.login;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The session kept in a cookie, so that replicas need share nothing but the secret. */
@ConfigMapping(prefix = "biaogan.session")
interface SessionConfig {

    /** At least 32 characters; encrypts the cookies. Another secret ends all sessions. */
    String secret();

    /** How long a locally signed token is valid. Longer: fewer logins, but a stolen cookie is good for longer. */
    @WithDefault("12h")
    Duration lifetime();
}
