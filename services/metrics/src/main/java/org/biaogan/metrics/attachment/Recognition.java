package org.biaogan.metrics.attachment;

import java.nio.file.Path;
import java.util.List;
import org.biaogan.metrics.rest.Rejected;

/** Tells what a file is by what it holds; its name and what its sender calls it count for nothing. */
final class Recognition {

    private static final List<Refusal> REFUSALS = List.of(
            new Refusal("EXECUTABLE", "Programs are not taken.", "MZ"),
            new Refusal("EXECUTABLE", "Programs are not taken.", "\u007FELF"),
            new Refusal("EXECUTABLE", "Programs are not taken.", "\u00CA\u00FE\u00BA\u00BE"),
            new Refusal("EXECUTABLE", "Programs are not taken.", "\u00FE\u00ED\u00FA"),
            new Refusal("EXECUTABLE", "Programs are not taken.", "\u00CF\u00FA\u00ED\u00FE"),
            new Refusal("EXECUTABLE", "Scripts are not taken.", "#!"),
            new Refusal(
                    "OLD_OFFICE",
                    "Old Office files and such with a password are not taken; save it as .docx or .xlsx or as PDF.",
                    "\u00D0\u00CF\u0011\u00E0"));

    private static final String BEGINNING_OF_JPEG = "\u00FF\u00D8\u00FF";
    private static final String BEGINNING_OF_PNG = "\u0089PNG\r\n\u001A\n";
    private static final int BRAND_AT = 4;

    private Recognition() {}

    /**
     * The type of a file whose content may be kept; 422 with the reason for everything else. Of a photograph only the
     * beginning is looked at. Blocks.
     *
     * @param named text that is called so is a table
     */
    static FileType of(Path file, byte[] content, FileName named) {
        refuse(content);
        if (begins(content, 0, BEGINNING_OF_JPEG)) {
            return FileType.JPEG;
        }
        if (begins(content, 0, BEGINNING_OF_PNG)) {
            return FileType.PNG;
        }
        if (begins(content, 0, "%PDF-")) {
            PdfContent.requireHarmless(content);
            return FileType.PDF;
        }
        if (begins(content, 0, "PK")) {
            return OfficeContent.typeOf(file);
        }
        TextContent.requirePlain(content);
        return FileType.ofExtension(named.extension())
                .filter(FileType.CSV::equals)
                .orElse(FileType.TEXT);
    }

    private static void refuse(byte[] content) {
        if (content.length == 0) {
            throw Rejected.violating("file", "EMPTY", "The file is empty.");
        }
        REFUSALS.stream()
                .filter(refusal -> begins(content, 0, refusal.beginning()))
                .findAny()
                .ifPresent(Refusal::raise);
        if (begins(content, BRAND_AT, "ftyp") || begins(content, 0, "RIFF") || begins(content, 0, "GIF8")) {
            throw Rejected.violating(
                    "file", "OTHER_MEDIA", "HEIC, WebP, GIF and films are not taken; send photographs as JPEG or PNG.");
        }
    }

    private static boolean begins(byte[] content, int at, String bytes) {
        if (content.length < at + bytes.length()) {
            return false;
        }
        for (int i = 0; i < bytes.length(); i++) {
            if ((content[at + i] & 0xFF) != bytes.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** @param beginning one character a byte */
    private record Refusal(String code, String message, String beginning) {

        void raise() {
            throw Rejected.violating("file", code, message);
        }
    }
}
