package org.biaogan.dashboard.entry;

import jakarta.ws.rs.BadRequestException;
import java.util.Base64;

/**
 * A filled workbook on its way. The dashboard keeps nothing between two requests and may answer the second one on another
 * replica, so between preview and confirmation the file travels in the confirming form itself: what is confirmed is to the
 * byte what was previewed. In base64 for addresses, as a form would send each plus sign and slash as three characters.
 */
record EntryFile(String name, byte[] bytes) {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** In base64 this is below the limits of {@code quarkus.http.limits}; a sheet of a thousand rows has a tenth of it. */
    static final int MOST_KILOBYTES = 1000;

    private static final int KILOBYTE = 1024;

    /** From the confirming form. */
    static EntryFile read(String name, String encoded) {
        try {
            return new EntryFile(
                    name == null ? "" : name, Base64.getUrlDecoder().decode(encoded));
        } catch (IllegalArgumentException | NullPointerException notOurForm) {
            throw new BadRequestException(notOurForm);
        }
    }

    boolean isTooLarge() {
        return bytes.length > MOST_KILOBYTES * KILOBYTE;
    }

    /** For the confirming form. */
    String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
