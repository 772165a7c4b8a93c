package org.biaogan.dashboard.ranking;

import jakarta.ws.rs.BadRequestException;
import java.util.regex.Pattern;

/** What an address may name; what cannot be understood is refused. */
final class RankingQuery {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern PERIOD = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?");

    private RankingQuery() {}

    static String code(String text) {
        return matching(CODE, text);
    }

    static String period(String text) {
        return matching(PERIOD, text);
    }

    private static String matching(Pattern pattern, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!pattern.matcher(text).matches()) {
            throw new BadRequestException();
        }
        return text;
    }
}
