package org.biaogan.dashboard.target;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of targets. */
@MessageBundle("target")
public interface TargetWords {

    @Message
    String title(String unit, String year);

    @Message
    String filter();

    @Message
    String unit();

    @Message
    String year();

    @Message
    String apply();

    @Message
    String list();

    @Message
    String caption();

    @Message
    String indicator();

    @Message
    String ambitionHead();

    @Message
    String ambition(Ambition ambition);

    @Message
    String value();

    @Message
    String low();

    @Message
    String high();

    @Message
    String base();

    @Message
    String trajectory();

    @Message
    String responsible();

    @Message
    String version();

    @Message
    String flagship();

    @Message
    String withdrawn();

    @Message
    String revise();

    @Message
    String none();

    @Message
    String add();

    @Message
    String reviseTitle();

    @Message
    String rangeNote();

    @Message
    String points();

    @Message
    String kindNote();

    @Message
    String pointsNote();

    @Message
    String pointsFile();

    @Message
    String reason();

    @Message
    String preview();

    @Message
    String save();

    @Message
    String trouble();

    @Message
    String incomplete();

    @Message
    String notANumber(String label);

    @Message
    String unreadableLine(int line);

    @Message
    String previewTitle();

    @Message
    String previewUsed(String kind);

    @Message
    String previewInstead(String asked, String used);

    @Message
    String previewCaption();

    @Message
    String previewLabel();

    @Message
    String period();

    @Message
    String expected();

    @Message
    String expectedValue();

    @Message
    String notSaved();
}
