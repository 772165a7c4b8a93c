package org.biaogan.dashboard.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.biaogan.dashboard.language.Language;

/** Days and moments on the zone's clock (Asia/Shanghai), whatever the machine's. */
public final class MomentText {

    /** The clock by which every moment is shown. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter CHINESE_MOMENT =
            DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH_MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private MomentText() {}

    /** To the minute, which is how often official figures can change before a reader's eyes. */
    public static String of(Instant moment, Language language) {
        if (moment == null) {
            return FigureText.NONE;
        }
        return language.pick(CHINESE_MOMENT, ENGLISH_MOMENT).format(moment.atZone(ZONE));
    }

    /** As {@link #of(Instant, Language)}, for what a service sent. */
    public static String of(OffsetDateTime moment, Language language) {
        return of(moment == null ? null : moment.toInstant(), language);
    }

    /** A day as it stands in both languages' sheets: {@code 2020-11-18}. */
    public static String of(LocalDate day) {
        return day == null ? FigureText.NONE : day.toString();
    }
}
