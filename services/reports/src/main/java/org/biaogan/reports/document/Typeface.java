package org.biaogan.reports.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The Chinese typeface of all documents (Noto Sans SC), in the two weights they use.
 * Parsed at the first document, not at start, and kept for the next as long as memory allows: with the parsed copies
 * at hand a document takes a tenth of the time, but they fill forty megabytes each.
 * Not thread-safe; the press prints one at a time.
 */
@ApplicationScoped
class Typeface {

    /** The family name that style sheets and page margins must name; nothing else is embedded. */
    static final String FAMILY = "Noto Sans SC";

    private final Map<Weight, SoftReference<TrueTypeFont>> parsed = new EnumMap<>(Weight.class);

    enum Weight {
        REGULAR(400, "NotoSansSC-Regular"),
        BOLD(700, "NotoSansSC-Bold");

        final int css;
        final String fileName;

        Weight(int css, String fileName) {
            this.css = css;
            this.fileName = fileName;
        }
    }

    /** A font of this weight inside the given document, to be embedded as the subset that is used. */
    PDType0Font embedIn(PDDocument document, Weight weight) throws IOException {
        return PDType0Font.load(document, font(weight), true);
    }

    /** The parsed font that a subset was taken from; a subset's name has six letters and a plus in front. */
    TrueTypeFont named(String subsetName) {
        String fileName = subsetName.substring(subsetName.indexOf('+') + 1);
        for (Weight weight : Weight.values()) {
            if (weight.fileName.equals(fileName)) {
                return font(weight);
            }
        }
        throw new IllegalStateException("Not a font of this press: " + subsetName);
    }

    private TrueTypeFont font(Weight weight) {
        SoftReference<TrueTypeFont> kept = parsed.get(weight);
        TrueTypeFont font = kept == null ? null : kept.get();
        if (font == null) {
            font = parse(weight);
            parsed.put(weight, new SoftReference<>(font));
        }
        return font;
    }

    private static TrueTypeFont parse(Weight weight) {
        String resource = "/fonts/ttf/NotoSansSC/" + weight.fileName + ".ttf";
        try (InputStream bytes = Typeface.class.getResourceAsStream(resource)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the typeface " + resource, e);
        }
    }
}
