package org.biaogan.dashboard.attachment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a project's photos and documents. */
@MessageBundle("attachment")
public interface AttachmentWords {

    @Message
    String title();

    @Message
    String none();

    @Message
    String more(int count);

    @Message
    String list();

    @Message
    String caption();

    @Message
    String name();

    @Message
    String size();

    @Message
    String by();

    @Message
    String kilobytes(String count);

    @Message
    String added(String by, String at);

    @Message
    String add();

    @Message
    String file();

    @Message
    String captionField();

    @Message
    String takenOn();

    @Message
    String save();

    @Message
    String refused();

    @Message
    String nothing();

    @Message
    String tickHint();

    @Message
    String nothingToTick();

    @Message
    String unknown();

    @Message
    String other(String id);

    @Message
    String captioned(String caption, String name);

    @Message
    String dated(String name, String day);

    @Message
    String tooLarge();
}
