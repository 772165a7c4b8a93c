package org.biaogan.dashboard.upstream;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Remembers which services failed at the last call and since when; learns from calls made anyway, makes none itself. */
@ApplicationScoped
public class ServiceWatch {

    private static final Logger LOG = Logger.getLogger(ServiceWatch.class);

    private final Map<Service, Instant> downSince = new EnumMap<>(Service.class);
    private final Clock clock;
    private final MeterRegistry meters;

    ServiceWatch(Clock clock, MeterRegistry meters) {
        this.clock = clock;
        this.meters = meters;
    }

    /** A call was answered, be it by a refusal. */
    public synchronized void answered(Service service) {
        downSince.remove(service);
    }

    /** A call was not answered. */
    public synchronized void failed(Service service, Throwable failure) {
        if (downSince.putIfAbsent(service, clock.instant()) == null) {
            LOG.warnf("No usable answer from %s; said once until it answers again: %s", service.code(), failure);
        }
    }

    /** A call was not answered, but an earlier answer could be shown in its place; counted, as operators should know. */
    public void helpedOut(Service service, Throwable failure) {
        failed(service, failure);
        meters.counter("biaogan.stale.answers", "service", service.code()).increment();
    }

    /** Since when no call was answered; empty while all is well. */
    public synchronized Optional<Instant> downSince(Service service) {
        return Optional.ofNullable(downSince.get(service));
    }
}
