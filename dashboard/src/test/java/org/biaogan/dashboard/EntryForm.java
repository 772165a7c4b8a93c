package org.biaogan.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The form of a unit's figures as an editor fills it. */
abstract class EntryForm {

    static final String FORM = "/entry?unit=EIP&period=2026-10";
    static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    static final Pattern ROW = Pattern.compile("name=\"row\" value=\"([^\"]+)\"");

    Guest editor;

    @BeforeEach
    void signIn() {
        StandIn.tellAll();
        editor = Guest.signedInAs("editor");
    }

    @AfterEach
    void allIsWell() {
        StandIn.tellAll();
    }

    /** The form with these values, for the first three figures and the reason of the second and third. */
    List<Map.Entry<String, String>> filled(String first, String second, String third, String reason) {
        String page = editor.get(FORM).asString();
        List<String> keys =
                ROW.matcher(page).results().map(found -> found.group(1)).toList();
        List<String> values = List.of(first, second, third, "");
        List<Map.Entry<String, String>> fields = new ArrayList<>(List.of(
                Map.entry("csrf-token", Guest.token(page)),
                Map.entry("unit", "EIP"),
                Map.entry("period", "2026-10"),
                Map.entry("revision", "2"),
                Map.entry("releasedOn", "2026-11-18"),
                Map.entry("key", Guest.field(page, KEY))));
        assertThat(keys).hasSize(values.size());
        for (int i = 0; i < keys.size(); i++) {
            fields.add(Map.entry("row", keys.get(i)));
            fields.add(Map.entry("value", values.get(i)));
            fields.add(Map.entry("status", ""));
            fields.add(Map.entry("source", i == 0 ? "统计局" : ""));
            fields.add(Map.entry("reason", i == 1 || i == 2 ? reason : ""));
        }
        return fields;
    }

    static String value(List<Map.Entry<String, String>> form, String name) {
        return form.stream()
                .filter(field -> field.getKey().equals(name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    static String row(String page, String name) {
        int place = page.indexOf(">" + name, page.indexOf("<tbody"));
        assertThat(place).as(name).isPositive();
        return page.substring(page.lastIndexOf("<tr", place), page.indexOf("</tr>", place));
    }
}
