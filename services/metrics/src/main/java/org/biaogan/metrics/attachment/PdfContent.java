package org.biaogan.metrics.attachment;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.biaogan.metrics.rest.Rejected;

/**
 * A PDF that is whole and does nothing by itself. The names of actions are looked for in the file and in its packed
 * object streams; what an encrypted file hides cannot be seen, so it is refused.
 */
final class PdfContent {

    private static final int TAIL = 2048;
    private static final int MOST_UNPACKED_BYTES = 32 * 1024 * 1024;
    private static final Pattern ACTIVE = Pattern.compile("/(JavaScript|Launch|EmbeddedFile|RichMedia|XFA)\\b");
    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s+\\d+\\s+\\d+\\s+R");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern PACKED = Pattern.compile("/ObjStm\\b.{0,400}?stream\\r?\\n", Pattern.DOTALL);

    private PdfContent() {}

    static void requireHarmless(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if (!text.substring(Math.max(0, text.length() - TAIL)).contains("%%EOF")) {
            throw Rejected.violating("file", "TRUNCATED", "The PDF ends before its end.");
        }
        if (ENCRYPTED.matcher(text).find()) {
            throw Rejected.violating("file", "ENCRYPTED", "A PDF with a password or restrictions cannot be checked.");
        }
        requireInert(text);
        requireInert(unpacked(text, content));
    }

    private static void requireInert(String text) {
        Matcher active = ACTIVE.matcher(ESCAPED.matcher(text)
                .replaceAll(escaped ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16)))));
        if (active.find()) {
            throw Rejected.violating(
                    "file",
                    "MACROS",
                    "The PDF has scripts, actions or files packed in it (/%s); print it to PDF anew."
                            .formatted(active.group(1)));
        }
    }

    /** The objects that later versions of PDF keep in packed streams, as far as they can be unpacked. */
    private static String unpacked(String text, byte[] content) {
        StringBuilder objects = new StringBuilder();
        Matcher packed = PACKED.matcher(text);
        while (packed.find() && objects.length() < MOST_UNPACKED_BYTES) {
            inflate(content, packed.end(), objects);
        }
        return objects.toString();
    }

    private static void inflate(byte[] content, int from, StringBuilder objects) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, from, content.length - from);
            byte[] chunk = new byte[64 * 1024];
            for (int read = inflater.inflate(chunk);
                    read > 0 && objects.length() < MOST_UNPACKED_BYTES;
                    read = inflater.inflate(chunk)) {
                objects.append(new String(chunk, 0, read, StandardCharsets.ISO_8859_1));
            }
        } catch (DataFormatException e) {
            objects.append(' ');
        } finally {
            inflater.end();
        }
    }
}
