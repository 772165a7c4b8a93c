package org.biaogan.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** The map from the codes of an embedded font back to characters, in the notation of PDF (ISO 32000-1, 9.10.3). */
final class ToUnicode {

    /** The notation allows at most this many lines a block. */
    private static final int BLOCK = 100;

    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;

    private static final String FOOT = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ToUnicode() {}

    static String write(SortedMap<Integer, Integer> charactersByCode) {
        List<Map.Entry<Integer, Integer>> entries = new ArrayList<>(charactersByCode.entrySet());
        StringBuilder map = new StringBuilder(HEAD);
        for (int from = 0; from < entries.size(); from += BLOCK) {
            List<Map.Entry<Integer, Integer>> block = entries.subList(from, Math.min(from + BLOCK, entries.size()));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(entry -> map.append(line(entry.getKey(), entry.getValue())));
            map.append("endbfchar\n");
        }
        return map.append(FOOT).toString();
    }

    private static String line(int code, int character) {
        StringBuilder utf16 = new StringBuilder();
        for (char unit : Character.toChars(character)) {
            utf16.append(String.format(Locale.ROOT, "%04X", (int) unit));
        }
        return String.format(Locale.ROOT, "<%04X> <%s>%n", code, utf16).replace("\r\n", "\n");
    }
}
