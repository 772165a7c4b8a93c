package org.biaogan.reports.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Makes the text of a PDF come out in ordinary characters when it is searched or copied.
 * In Chinese fonts several code points share a glyph (工 U+5DE5 and the radical ⼯ U+2F2F), and PDFBox's map back from
 * glyph to character names the first of them. Here each glyph gets the character that the manuscript itself used.
 */
class TextLayer {

    private static final int GLYPHS = 65_536;

    private static final Comparator<Integer> ORDINARY_FIRST =
            Comparator.<Integer, Boolean>comparing(TextLayer::isVariant).thenComparing(c -> c);

    private final Typeface typeface;
    private final String text;

    TextLayer(Typeface typeface, String text) {
        this.typeface = typeface;
        this.text = text;
    }

    void mend(PDDocument document) throws IOException {
        for (PDType0Font font : fonts(document)) {
            SortedMap<Integer, Integer> characters = charactersByGlyph(font);
            PDStream map = new PDStream(document);
            try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(ToUnicode.write(characters).getBytes(StandardCharsets.US_ASCII));
            }
            font.getCOSObject().setItem(COSName.TO_UNICODE, map);
        }
    }

    /** The codes of an Identity-H font embedded by PDFBox are the glyph numbers of the whole font. */
    private SortedMap<Integer, Integer> charactersByGlyph(PDType0Font font) throws IOException {
        CmapLookup cmap = typeface.named(font.getName()).getUnicodeCmapLookup();
        Map<Integer, Integer> written = charactersWritten(cmap);
        CMap printedMap = printedMap(font);
        SortedMap<Integer, Integer> characters = new TreeMap<>();
        for (int glyph = 0; glyph < GLYPHS; glyph++) {
            String printed = printedMap.toUnicode(glyph, 2);
            if (printed != null) {
                characters.put(
                        glyph, written.getOrDefault(glyph, ordinary(cmap.getCharCodes(glyph), printed.codePointAt(0))));
            }
        }
        return characters;
    }

    private static CMap printedMap(PDType0Font font) throws IOException {
        COSStream stream = font.getCOSObject().getCOSStream(COSName.TO_UNICODE);
        try (InputStream bytes = stream.createInputStream()) {
            return new CMapParser().parse(new RandomAccessReadBuffer(bytes));
        }
    }

    private Map<Integer, Integer> charactersWritten(CmapLookup cmap) {
        Map<Integer, Integer> written = new HashMap<>();
        int[] ordinaryFirst = text.codePoints()
                .distinct()
                .boxed()
                .sorted(ORDINARY_FIRST)
                .mapToInt(Integer::intValue)
                .toArray();
        for (int character : ordinaryFirst) {
            written.putIfAbsent(cmap.getGlyphId(character), character);
        }
        return written;
    }

    private static int ordinary(List<Integer> candidates, int printed) {
        return candidates == null
                ? printed
                : candidates.stream().min(ORDINARY_FIRST).orElse(printed);
    }

    /** Radicals and compatibility ideographs: never what somebody searches for. */
    private static boolean isVariant(int character) {
        return character >= 0x2E80 && character <= 0x2FDF || character >= 0xF900 && character <= 0xFAFF;
    }

    private static Set<PDType0Font> fonts(PDDocument document) throws IOException {
        Map<COSDictionary, PDType0Font> fonts = new LinkedHashMap<>();
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                if (font instanceof PDType0Font composite) {
                    fonts.putIfAbsent(font.getCOSObject(), composite);
                }
            }
        }
        return new LinkedHashSet<>(fonts.values());
    }
}
