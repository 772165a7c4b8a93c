package org.biaogan.metrics.attachment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.biaogan.metrics.rest.Rejected;

/**
 * A PDF that is whole and does nothing by itself. The names of actions are looked for in the file and in its packed
 * object streams; what an encrypted file hides cannot be seen, so it is refused. Nothing is copied: what is unpacked
 * passes through a window.
 */
final class PdfContent {

    private static final int WINDOW = 64 * 1024;

    private static final int TAIL = 2048;

    /** Kept of what went before: more than the longest name takes with each of its characters as a code. */
    private static final int OVERLAP = 64;

    /** A name is followed by something that is none of it, so that a window's end is not taken for a name's. */
    private static final Pattern ACTIVE =
            Pattern.compile(Stream.of("JavaScript", "Launch", "EmbeddedFile", "RichMedia", "XFA")
                    .map(PdfContent::spelt)
                    .collect(Collectors.joining("|", "/(", ")(?=\\W)")));

    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s+\\d+\\s+\\d+\\s+R");
    private static final Pattern PACKED = Pattern.compile("/ObjStm\\b.{0,400}?stream\\r?\\n", Pattern.DOTALL);

    private PdfContent() {}

    static void requireHarmless(byte[] content) {
        Characters text = new Characters(content, 0, content.length);
        if (!text.subSequence(Math.max(0, text.length() - TAIL), text.length())
                .toString()
                .contains("%%EOF")) {
            throw Rejected.violating("file", "TRUNCATED", "The PDF ends before its end.");
        }
        if (ENCRYPTED.matcher(text).find()) {
            throw Rejected.violating("file", "ENCRYPTED", "A PDF with a password or restrictions cannot be checked.");
        }
        requireInert(text);
        requireInertWithin(text, content);
    }

    /** The name, each character of which may be written as its code instead. */
    private static String spelt(String name) {
        return name.chars().mapToObj("(?:%1$c|(?i:#%1$02x))"::formatted).collect(Collectors.joining());
    }

    private static void requireInert(CharSequence text) {
        Matcher active = ACTIVE.matcher(text);
        if (active.find()) {
            throw Rejected.violating(
                    "file",
                    "MACROS",
                    "The PDF has scripts, actions or files packed in it (/%s); print it to PDF anew."
                            .formatted(active.group(1)));
        }
    }

    /** The objects that later versions of PDF keep in packed streams, as far as they can be unpacked. */
    private static void requireInertWithin(CharSequence text, byte[] content) {
        long room = OfficeContent.MOST_UNPACKED_BYTES;
        byte[] window = new byte[WINDOW];
        Matcher packed = PACKED.matcher(text);
        while (packed.find()) {
            room -= unpack(content, packed.end(), window, room);
            if (room < 0) {
                throw Rejected.violating("file", "UNPACKS_TOO_LARGE", "The PDF unpacks to more than can be checked.");
            }
        }
    }

    /** How many bytes it unpacked to. */
    private static long unpack(byte[] content, int from, byte[] window, long room) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, from, content.length - from);
            int kept = 0;
            for (int read = inflate(inflater, window, kept);
                    read > 0 && inflater.getBytesWritten() <= room;
                    read = inflate(inflater, window, kept)) {
                int held = kept + read;
                requireInert(new Characters(window, 0, held));
                kept = Math.min(OVERLAP, held);
                System.arraycopy(window, held - kept, window, 0, kept);
            }
            window[kept] = ' ';
            requireInert(new Characters(window, 0, kept + 1));
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    /** Nothing more comes from where it is broken. */
    private static int inflate(Inflater inflater, byte[] window, int kept) {
        try {
            return inflater.inflate(window, kept, window.length - kept);
        } catch (DataFormatException e) {
            return 0;
        }
    }
}
