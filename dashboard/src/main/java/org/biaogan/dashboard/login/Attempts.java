package org.biaogan.dashboard.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Failed logins of late, by name and address, so that passwords cannot be tried one after the other; bounded. */
@ApplicationScoped
class Attempts {

    private static final int MOST_REMEMBERED = 10_000;

    private final Map<String, Failures> failures = new LinkedHashMap<>();
    private final LocalConfig config;
    private final Clock clock;

    private record Failures(int count, Instant first) {}

    Attempts(LocalConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Whether one more attempt is allowed. */
    synchronized boolean allowed(String who) {
        Failures known = current(who);
        return known == null || known.count() < config.attempts();
    }

    synchronized void failed(String who) {
        Failures known = current(who);
        failures.put(
                who, known == null ? new Failures(1, clock.instant()) : new Failures(known.count() + 1, known.first()));
        if (failures.size() > MOST_REMEMBERED) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    synchronized void succeeded(String who) {
        failures.remove(who);
    }

    /** After how many seconds another attempt makes sense. */
    long patienceSeconds() {
        return config.attemptsWindow().toSeconds();
    }

    private Failures current(String who) {
        Failures known = failures.get(who);
        if (known != null && known.first().plus(config.attemptsWindow()).isBefore(clock.instant())) {
            failures.remove(who);
            return null;
        }
        return known;
    }
}
