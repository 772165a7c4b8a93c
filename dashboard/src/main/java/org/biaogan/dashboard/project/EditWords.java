package org.biaogan.dashboard.project;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the form that describes a project. */
@MessageBundle("edit")
public interface EditWords {

    @Message
    String add();

    @Message
    String revise(String code);

    @Message
    String none();

    @Message
    String save();

    @Message
    String refused();

    @Message
    String changed();

    @Message
    String changedNote();

    @Message
    String fieldHead();

    @Message
    String before();

    @Message
    String after();

    @Message
    String typed();

    @Message
    String by();

    @Message
    String field(ProjectField field);
}
