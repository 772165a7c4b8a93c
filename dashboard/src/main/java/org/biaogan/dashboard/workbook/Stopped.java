package org.biaogan.dashboard.workbook;

import java.util.List;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.refusal.RefusalText;
import org.biaogan.dashboard.upstream.Refusal;

/**
 * Why nothing became of a workbook, and the status that goes with it.
 *
 * @param again whether the same may be confirmed once more, as nobody knows whether it went through
 */
public record Stopped(int status, List<String> lines, boolean again) {

    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;
    private static final int UNAVAILABLE = 503;

    /** What can be told of an upload without asking the service; null where nothing stands against it. */
    public static Stopped ofUpload(Workbook upload, Language language) {
        WorkbookWords words = language.words(WorkbookWords.class);
        if (upload == null) {
            return new Stopped(UNPROCESSABLE, List.of(words.noFile()), false);
        }
        return upload.isTooLarge()
                ? new Stopped(TOO_LARGE, List.of(words.tooLarge(Workbook.MOST_KILOBYTES)), false)
                : null;
    }

    /** Of a preview that failed. */
    public static Stopped ofPreview(Throwable failure, Language language) {
        return of(failure, language.words(WorkbookWords.class).outage(), language);
    }

    /** Of a confirmation that failed. */
    public static Stopped ofWriting(Throwable failure, Language language) {
        return of(failure, language.words(WorkbookWords.class).unclear(), language);
    }

    private static Stopped of(Throwable failure, String outage, Language language) {
        return failure instanceof Refusal refusal
                ? new Stopped(refusal.status(), RefusalText.lines(refusal, language), false)
                : new Stopped(UNAVAILABLE, List.of(outage), true);
    }
}
