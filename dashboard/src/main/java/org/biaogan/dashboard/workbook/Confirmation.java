package org.biaogan.dashboard.workbook;

import java.util.UUID;

/**
 * The form that confirms a previewed workbook.
 *
 * @param action where it is sent
 * @param key sent along as Idempotency-Key, so that a file confirmed twice is written once
 * @param file the very file that was previewed, in base64
 */
public record Confirmation(String action, String unit, String period, String key, String name, String file) {

    /** Of a file just previewed. */
    public static Confirmation of(String action, String unit, String period, Workbook file) {
        return new Confirmation(action, unit, period, UUID.randomUUID().toString(), file.name(), file.encoded());
    }
}
