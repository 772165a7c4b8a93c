package org.biaogan.metrics.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.biaogan.metrics.rest.Rejected;

/** Documents and workbooks, which are archives of parts. Every part is unpacked once, and counted as it comes. */
final class OfficeContent {

    /** What a file of the greatest length may unpack to; beyond that it was made to fill memories. */
    static final long MOST_UNPACKED_BYTES = 100L * 1024 * 1024;

    private static final int MOST_PARTS = 5000;
    private static final int MOST_READ_BYTES = 1024 * 1024;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final Pattern ACTIVE = Pattern.compile(
            "(.*/)?(vbaproject.*|vbadata\\.xml|oleobject[^/]*|package[^/]*\\.bin)"
                    + "|.*/(activex|macrosheets)/.*|.*\\.(docm|dotm|xlsm|xltm|xlam|pptm|exe|dll|js|jse|vbs|vbe|bat|cmd|ps1|scr|jar|lnk|hta)");

    /** What is fetched from elsewhere when the file is opened, and runs there. */
    private static final Pattern FETCHED = Pattern.compile(
            "<Relationship\\b(?=[^>]*/(attachedTemplate|oleObject|frame)\")(?=[^>]*TargetMode=\"External\")");

    private OfficeContent() {}

    /** Whether it is a document or a workbook; 422 for other archives and for what has macros in it. Blocks. */
    static FileType typeOf(Path file) {
        try (ZipFile archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            List<String> parts = archive.stream().map(ZipEntry::getName).toList();
            FileType type = type(parts);
            parts.forEach(OfficeContent::refuseActive);
            unpack(archive);
            return type;
        } catch (IOException | IllegalArgumentException e) {
            throw Rejected.violating("file", "BROKEN_ARCHIVE", "The file begins as DOCX or XLSX, but is not whole.");
        }
    }

    private static FileType type(List<String> parts) {
        boolean isOffice = parts.contains(CONTENT_TYPES) && parts.contains("_rels/.rels");
        if (isOffice && parts.size() <= MOST_PARTS && parts.contains("word/document.xml")) {
            return FileType.DOCX;
        }
        if (isOffice && parts.size() <= MOST_PARTS && parts.contains("xl/workbook.xml")) {
            return FileType.XLSX;
        }
        throw Rejected.violating(
                "file",
                "OTHER_ARCHIVE",
                "Archives other than .docx and .xlsx are not taken; send their files one by one.");
    }

    private static void refuseActive(String part) {
        if (ACTIVE.matcher(part.toLowerCase(Locale.ROOT)).matches()) {
            throw macros("has macros or packed objects in it (%s)".formatted(part));
        }
    }

    private static void unpack(ZipFile archive) throws IOException {
        long left = MOST_UNPACKED_BYTES;
        byte[] chunk = new byte[64 * 1024];
        for (ZipEntry part : Collections.list(archive.entries())) {
            try (InputStream content = archive.getInputStream(part)) {
                if (part.getName().equals(CONTENT_TYPES) || part.getName().endsWith(".rels")) {
                    requireInert(content.readNBytes(MOST_READ_BYTES));
                }
                for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                    left -= read;
                    requireLeft(left);
                }
            }
        }
    }

    private static void requireLeft(long left) {
        if (left < 0) {
            throw Rejected.violating(
                    "file",
                    "UNPACKS_TOO_LARGE",
                    "The file unpacks to more than %d MiB.".formatted(MOST_UNPACKED_BYTES / 1024 / 1024));
        }
    }

    private static void requireInert(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.contains("macroEnabled")) {
            throw macros("declares macros");
        }
        if (FETCHED.matcher(text).find()) {
            throw macros("fetches a template or an object from elsewhere");
        }
    }

    private static Rejected macros(String what) {
        return Rejected.violating("file", "MACROS", "The file %s; save it without.".formatted(what));
    }
}
