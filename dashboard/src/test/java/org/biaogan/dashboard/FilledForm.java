package org.biaogan.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser sends of a form that nobody touched, in the order of the page. */
final class FilledForm {

    private static final Pattern FIELD = Pattern.compile(
            "<input [^>]*>|<textarea [^>]*>([^<]*)</textarea>|<select [^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
    private static final Pattern CHOSEN = Pattern.compile("value=\"([^\"]*)\" selected");

    private FilledForm() {}

    /** Of the form sent to this address, with other values in some fields. */
    static List<Map.Entry<String, String>> of(String page, String action, Map<String, String> others) {
        int from = page.indexOf("action=\"" + action + "\"");
        String form = page.substring(from, page.indexOf("</form>", from));
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (Matcher field = FIELD.matcher(form); field.find(); ) {
            String tag = field.group();
            boolean unticked = tag.contains("type=\"checkbox\"") && !tag.contains(" checked");
            if (!unticked) {
                String name = first(NAME, tag);
                fields.add(Map.entry(name, others.getOrDefault(name, value(field))));
            }
        }
        return fields;
    }

    private static String value(Matcher field) {
        if (field.group(1) != null) {
            return plain(field.group(1));
        }
        return plain(field.group(2) == null ? first(VALUE, field.group()) : first(CHOSEN, field.group(2)));
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
