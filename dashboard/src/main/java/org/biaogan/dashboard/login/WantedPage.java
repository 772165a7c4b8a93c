package org.biaogan.dashboard.login;

import java.util.regex.Pattern;

/** Where to go after the login: a page of ours, whatever the address says. */
final class WantedPage {

    private static final String START = "/";
    /** One slash, then neither a second one nor a backslash (which browsers take for one), and no control characters. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}\\s]*");

    private WantedPage() {}

    static String of(String wanted) {
        boolean local = wanted != null && LOCAL.matcher(wanted).matches() && !wanted.startsWith(LoginPage.PATH);
        return local ? wanted : START;
    }
}
