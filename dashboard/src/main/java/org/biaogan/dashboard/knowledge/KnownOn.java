package org.biaogan.dashboard.knowledge;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.biaogan.dashboard.figure.MomentText;

/**
 * As of which instant a page is read (按何时所知): what could be seen then, whatever was corrected since.
 *
 * @param typed as it stands in the address; empty for now
 * @param instant null for now, and where what was typed is no instant that has come
 * @param fault what is wrong with what was typed; null where nothing is
 */
public record KnownOn(String typed, Instant instant, Fault fault) {

    /** The parameter of addresses, the pages' own as well as the services'. */
    public static final String PARAMETER = "asOf";

    static final KnownOn NOW = new KnownOn("", null, null);

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ON_THE_ZONE_S_CLOCK = Pattern.compile(DAY + "[T ]\\d{2}:\\d{2}(:\\d{2})?");
    /** Nobody's question is longer. */
    private static final int MOST_CHARACTERS = 40;

    /** What is wrong with what was typed. */
    public enum Fault {
        MALFORMED,
        FUTURE
    }

    /** Reads a day, which stands for its end or for now if that is earlier, a minute on the zone's clock, or an instant. */
    static KnownOn of(String text, Instant now) {
        if (text == null || text.isBlank()) {
            return NOW;
        }
        String typed = text.strip();
        try {
            Instant instant = read(typed, now);
            return instant.isAfter(now) ? new KnownOn(typed, null, Fault.FUTURE) : new KnownOn(typed, instant, null);
        } catch (DateTimeException malformed) {
            String kept = typed.length() > MOST_CHARACTERS ? typed.substring(0, MOST_CHARACTERS) : typed;
            return new KnownOn(kept, null, Fault.MALFORMED);
        }
    }

    private static Instant read(String typed, Instant now) {
        if (DAY.matcher(typed).matches()) {
            LocalDate day = LocalDate.parse(typed);
            // the services keep microseconds; their clock may be a little behind ours
            Instant end =
                    day.plusDays(1).atStartOfDay(MomentText.ZONE).toInstant().minus(1, ChronoUnit.MICROS);
            boolean today = day.equals(LocalDate.ofInstant(now, MomentText.ZONE));
            return today ? now.truncatedTo(ChronoUnit.SECONDS) : end;
        }
        if (ON_THE_ZONE_S_CLOCK.matcher(typed).matches()) {
            return LocalDateTime.parse(typed.replace(' ', 'T'))
                    .atZone(MomentText.ZONE)
                    .toInstant();
        }
        return OffsetDateTime.parse(typed).toInstant();
    }

    /** As links to other pages carry it; null for now. */
    public String link() {
        return instant == null ? null : typed;
    }

    /** Whether an earlier instant than now is asked for. */
    public boolean isPast() {
        return instant != null;
    }
}
