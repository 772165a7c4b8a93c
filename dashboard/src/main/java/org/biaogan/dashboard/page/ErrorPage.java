package org.biaogan.dashboard.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.biaogan.dashboard.language.Language;

/** An error in the layout, in words that help; never a stack trace. */
@ApplicationScoped
public class ErrorPage {

    private final Frames frames;

    ErrorPage(Frames frames) {
        this.frames = frames;
    }

    record Error(Frame frame, ErrorView error) implements TemplateInstance {}

    /**
     * What the page says.
     *
     * @param details what a service said, line by line; may be empty
     * @param number under which the log knows it; null where the log need not be asked
     */
    record ErrorView(ErrorKind kind, String title, String text, List<String> details, String number) {}

    /** The reader's language. */
    Language language() {
        return frames.language();
    }

    /** The page for this kind of error, ready to be sent. */
    public String html(ErrorKind kind, List<String> details, String number) {
        Frame frame = frames.in(Section.NONE);
        PageWords words = frame.language().words(PageWords.class);
        ErrorView view = new ErrorView(kind, words.errorTitle(kind), words.errorText(kind), details, number);
        return frame.speak(new Error(frame, view)).render();
    }
}
