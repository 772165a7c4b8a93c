package org.biaogan.dashboard.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.biaogan.dashboard.intake.ImportAnswer.Reason;

/** What the columns of a file are called, so that they can be offered for choice. */
final class HeaderLine {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int LONGEST = 64 << 10;

    private HeaderLine() {}

    /** Of text its first line; of a workbook what the service named while it refused the file. */
    static List<String> of(SentFile file, ImportAnswer answer, Mapping mapping) {
        Stream<String> names = file.isWorkbook() ? named(answer, mapping) : cells(line(file.bytes())).stream();
        return names.map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<String> named(ImportAnswer answer, Mapping mapping) {
        List<String> missing = columns(answer, "MISSING_COLUMN");
        Stream<String> known = mapping.columns().isEmpty()
                ? Mapping.REQUIRED.stream().filter(field -> !missing.contains(field))
                : Stream.of();
        return Stream.of(
                        known,
                        columns(answer, "UNKNOWN_COLUMN").stream(),
                        answer.ignored().stream(),
                        mapping.columns().values().stream())
                .flatMap(one -> one);
    }

    private static List<String> columns(ImportAnswer answer, String code) {
        return answer.rows().stream()
                .filter(reason -> code.equals(reason.code()) && reason.column() != null)
                .map(Reason::column)
                .toList();
    }

    private static String line(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && end < LONGEST && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        String line = text(java.util.Arrays.copyOf(bytes, end));
        return line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, CHINESE);
        }
    }

    private static List<String> cells(String line) {
        char separator = separator(line);
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static char separator(String line) {
        for (char candidate : new char[] {'\t', ';'}) {
            if (line.indexOf(candidate) >= 0 && line.indexOf(',') < 0) {
                return candidate;
            }
        }
        return ',';
    }
}
