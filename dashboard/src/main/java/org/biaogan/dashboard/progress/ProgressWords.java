package org.biaogan.dashboard.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the entry of progress. */
@MessageBundle("progress")
public interface ProgressWords {

    @Message
    String title();

    @Message
    String filter();

    @Message
    String unit();

    @Message
    String period();

    @Message
    String apply();

    @Message
    String caption();

    @Message
    String project();

    @Message
    String fill();

    @Message
    String plan(String amount, String unit);

    @Message
    String submit();

    @Message
    String submitNote();

    @Message
    String refusedTitle();

    @Message
    String none();

    @Message
    String waitingTitle();

    @Message
    String waitingCaption();

    @Message
    String tick();

    @Message
    String changes();

    @Message
    String reason();

    @Message
    String by();

    @Message
    String approve();

    @Message
    String sendBack();

    @Message
    String returnReason();

    @Message
    String nothingWaits();

    @Message
    String reported();

    @Message
    String decided();

    @Message
    String nothingTyped();

    @Message
    String nothingTicked();

    @Message
    String reasonMissing();

    @Message
    String closed();

    @Message
    String previous(String money, String percent);

    @Message
    String monthPart();

    @Message
    String part(MonthPart part);

    @Message
    String unavailable();

    @Message
    String readOnly();

    @Message
    String pages();

    @Message
    String previousPage();

    @Message
    String nextPage();

    @Message
    String photos();

    @Message
    String photo(int number);

    @Message
    String count(int photos);

    @Message
    String attached(int photos);

    @Message
    String keepPhoto();

    @Message
    String addPhotos();

    @Message
    String photosNote();

    @Message
    String back();

    @Message
    String objection(String field, String why);

    @Message
    String change(String field, String before, String after);

    @Message
    String quantity(Quantity quantity);

    @Message
    String state(ReportState state);
}
