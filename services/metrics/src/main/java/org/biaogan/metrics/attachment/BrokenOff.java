package org.biaogan.metrics.attachment;

import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/** Listens for what a reader of images only warns of: a file that ended early, the rest of it painted grey. */
final class BrokenOff implements IIOReadWarningListener {

    private boolean heard;

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        String said = warning.toLowerCase(Locale.ROOT);
        heard |= said.contains("premature") || said.contains("corrupt") || said.contains("eoi");
    }

    boolean isHeard() {
        return heard;
    }
}
