package org.biaogan.metrics.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Instants leave in the zone's own time with its offset, so that people and machines read the same text. */
@Singleton
class ZoneTimes implements ObjectMapperCustomizer {

    private final ZoneId zone;

    ZoneTimes(Clock clock) {
        this.zone = clock.getZone();
    }

    /** After the platform's own module for times, as the last to come is the first to be asked. */
    @Override
    public int priority() {
        return Integer.MIN_VALUE;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("instants").addSerializer(Instant.class, new InZone(zone)));
    }

    private static final class InZone extends StdSerializer<Instant> {

        private static final long serialVersionUID = 1;

        private final ZoneId zone;

        InZone(ZoneId zone) {
            super(Instant.class);
            this.zone = zone;
        }

        @Override
        public void serialize(Instant instant, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone)));
        }
    }
}
