package org.biaogan.dashboard.workbook;

import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Base64;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * A filled workbook on its way. The dashboard keeps nothing between two requests and may answer the second one on another
 * replica, so between preview and confirmation the file travels in the confirming form itself: what is confirmed is to the
 * byte what was previewed. In base64 for addresses, as a form would send each plus sign and slash as three characters.
 */
public record Workbook(String name, byte[] bytes) {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** In base64 this is below the limits of {@code quarkus.http.limits}; a sheet of a thousand rows has a tenth of it. */
    public static final int MOST_KILOBYTES = 1000;

    private static final int KILOBYTE = 1024;

    /** What the browser uploaded; null where it sent no file. Blocks. */
    public static Workbook uploaded(FileUpload upload) {
        if (upload == null || upload.size() == 0) {
            return null;
        }
        try {
            return new Workbook(upload.fileName(), Files.readAllBytes(upload.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the confirming form. */
    public static Workbook read(String name, String encoded) {
        try {
            return new Workbook(name == null ? "" : name, Base64.getUrlDecoder().decode(encoded));
        } catch (IllegalArgumentException | NullPointerException notOurForm) {
            throw new BadRequestException(notOurForm);
        }
    }

    public boolean isTooLarge() {
        return bytes.length > MOST_KILOBYTES * KILOBYTE;
    }

    /** For the confirming form. */
    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
