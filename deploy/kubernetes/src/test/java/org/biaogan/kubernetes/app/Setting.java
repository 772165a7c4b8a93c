package org.biaogan.kubernetes.app;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A setting that an app's class asks for.
 *
 * @param key with {@code *} for a segment that the installation names itself
 * @param required whether the app refuses to start without it
 */
public record Setting(String key, boolean required) {

    /** The environment variable that sets it: everything but letters and digits becomes an underscore. */
    public static String variableOf(String key) {
        return key.replaceAll("[^A-Za-z0-9*]", "_").toUpperCase(Locale.ROOT);
    }

    /** Whether this environment variable sets it. */
    public static boolean isSetBy(String key, String variable) {
        return matches(variableOf(key), variable, "[A-Z0-9_]+");
    }

    /** Whether a key written out is one of those that a key with {@code *} stands for. */
    static boolean covers(String pattern, String key) {
        return matches(pattern, key, "[^.]+");
    }

    private static boolean matches(String pattern, String text, String anySegment) {
        return Pattern.matches(Pattern.quote(pattern).replace("*", "\\E" + anySegment + "\\Q"), text);
    }
}
