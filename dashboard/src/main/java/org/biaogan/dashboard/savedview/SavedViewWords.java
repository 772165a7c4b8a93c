package org.biaogan.dashboard.savedview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of saved views. */
@MessageBundle("savedview")
public interface SavedViewWords {

    @Message
    String title();

    @Message
    String sharedBy(String name);

    @Message
    String shared();

    @Message
    String save();

    @Message
    String saveTitle();

    @Message
    String name();

    @Message
    String share();

    @Message
    String remove();

    @Message
    String refused();

    @Message
    String taken();

    @Message
    String saved();

    @Message
    String removed();
}
