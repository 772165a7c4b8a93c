package org.biaogan.metrics.earnedvalue;

/**
 * A sign that progress stands on paper only (纸面进度).
 *
 * @param reason in Chinese, with the numbers it goes by
 */
public record PaperFlag(Code code, String reason, String reasonEn) {

    /** Which sign. */
    public enum Code {
        /** Money was completed, yet nothing more was built. */
        NO_PHYSICAL_PROGRESS,
        /** Money was completed, yet no photo shows what for. */
        NO_PHOTO,
        /** More money was completed than funds are in place. */
        NO_FUNDS
    }
}
