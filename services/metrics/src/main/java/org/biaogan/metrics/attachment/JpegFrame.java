package org.biaogan.metrics.attachment;

/** How the data of a JPEG is laid out, by its headers (ITU-T T.81, annex B). */
final class JpegFrame {

    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int TEMPORARY = 0x01;

    private JpegFrame() {}

    /**
     * Whether all of it is held in memory until it can be shown: its first scan does not bring everything, as it is
     * progressive or has a scan for each component. So is whatever cannot be followed.
     */
    static boolean isHeldWhole(byte[] jpeg) {
        int components = Integer.MAX_VALUE;
        int at = marker(jpeg, 0);
        while (at + 9 < jpeg.length) {
            int marker = jpeg[at] & 0xFF;
            if (marker == START_OF_SCAN) {
                return (jpeg[at + 3] & 0xFF) < components;
            }
            if (isProgressive(marker)) {
                return true;
            }
            if (isFrame(marker)) {
                components = jpeg[at + 8] & 0xFF;
            }
            at = marker(jpeg, isBare(marker) ? at + 1 : at + 1 + length(jpeg, at));
        }
        return true;
    }

    /** Where the code of the next marker stands; whatever lies before it is passed over, as decoders do. */
    private static int marker(byte[] jpeg, int from) {
        int at = from + 1;
        while (at < jpeg.length && (jpeg[at - 1] != (byte) 0xFF || jpeg[at] == 0 || jpeg[at] == (byte) 0xFF)) {
            at++;
        }
        return at;
    }

    private static int length(byte[] jpeg, int at) {
        return (jpeg[at + 1] & 0xFF) << 8 | jpeg[at + 2] & 0xFF;
    }

    /** Tables for Huffman (C4) and arithmetic coding (CC) and an extension (C8) are in the same range. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker % 4 != 0 || marker == 0xC0;
    }

    private static boolean isProgressive(int marker) {
        return isFrame(marker) && marker % 4 == 2;
    }

    /** Markers that nothing follows. */
    private static boolean isBare(int marker) {
        return marker >= FIRST_RESTART && marker <= END_OF_IMAGE || marker == TEMPORARY;
    }
}
