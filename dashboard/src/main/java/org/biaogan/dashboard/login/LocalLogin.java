package org.biaogan.dashboard.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Checks a local user's name and password and hands out a token. */
@ApplicationScoped
class LocalLogin {

    private final LocalConfig config;
    private final LocalTokens tokens;
    private final Attempts attempts;

    LocalLogin(LocalConfig config, LocalTokens tokens, Attempts attempts) {
        this.config = config;
        this.tokens = tokens;
        this.attempts = attempts;
    }

    /** What came of an attempt: a token, or the reason why not. */
    record Outcome(String token, boolean tooMany) {

        boolean succeeded() {
            return token != null;
        }
    }

    Outcome attempt(String name, String password, String address) {
        String who = address + " " + name;
        if (!attempts.allowed(who)) {
            return new Outcome(null, true);
        }
        Optional<LocalConfig.User> user =
                Optional.ofNullable(config.users().get(name)).filter(known -> same(known.password(), password));
        if (user.isEmpty()) {
            attempts.failed(who);
            return new Outcome(null, false);
        }
        attempts.succeeded(who);
        return new Outcome(tokens.sign(name, user.get()), false);
    }

    /** In the same time wherever they differ. */
    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
