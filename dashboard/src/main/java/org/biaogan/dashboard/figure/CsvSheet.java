package org.biaogan.dashboard.figure;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as a CSV file that a spreadsheet opens with the right characters: byte-order mark, RFC 4180 quoting, CRLF. A text
 * that a spreadsheet would take for a formula gets an apostrophe in front; plain numbers stay numbers.
 */
public final class CsvSheet {

    /** What the answer is announced as. */
    public static final String MEDIA_TYPE = "text/csv; charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern FORMULA =
            Pattern.compile("^\\s*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern SPECIAL = Pattern.compile("[\",\\r\\n]");

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    /** Adds one record; a missing cell is empty. */
    public CsvSheet row(List<String> cells) {
        text.append(cells.stream().map(CsvSheet::cell).collect(Collectors.joining(",", "", "\r\n")));
        return this;
    }

    /** The ids of a row's numbers in one cell, each after its field in the service's answer: {@code actual=0R0XE4-…}. */
    public static String ids(Map<String, String> figures) {
        return figures == null
                ? ""
                : figures.entrySet().stream()
                        .map(figure -> figure.getKey() + "=" + figure.getValue())
                        .collect(Collectors.joining(" "));
    }

    /** The whole file. */
    public String text() {
        return text.toString();
    }

    private static String cell(String raw) {
        if (raw == null || FigureText.NONE.equals(raw)) {
            return "";
        }
        boolean suspicious =
                FORMULA.matcher(raw).matches() && !NUMBER.matcher(raw).matches();
        String safe = suspicious ? "'" + raw : raw;
        return SPECIAL.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
