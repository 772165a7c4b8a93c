package org.biaogan.dashboard;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader sees of a page: its text without mark-up. */
final class Text {

    private static final Pattern TABLE = Pattern.compile("<table.*?</table>", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("<th scope=\"row\"[^>]*>\\s*<a[^>]*>([^<]*)</a>");

    private Text() {}

    static String of(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    static String table(String html) {
        Matcher table = TABLE.matcher(html);
        if (!table.find()) {
            throw new AssertionError("There is no table on the page: " + html);
        }
        return of(table.group());
    }

    /** The mark-up of the row in which this name stands. */
    static String row(String html, String name) {
        int place = html.indexOf(">" + name + "<");
        return html.substring(html.lastIndexOf("<tr", place), html.indexOf("</tr>", place));
    }

    static List<String> rowHeads(String html) {
        return HEAD.matcher(html)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
