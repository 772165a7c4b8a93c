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
    String moreRows();

    @Message
    String refused();

    @Message
    String late();

    @Message
    String changed();

    @Message
    String changedNote();

    @Message
    String changedCaption();

    @Message
    String fieldHead();

    @Message
    String before();

    @Message
    String after();

    @Message
    String typed();

    @Message
    String nowHead();

    @Message
    String taken();

    @Message
    String yours();

    @Message
    String elsewhere();

    @Message
    String by();

    @Message
    String signed(String by, String at);

    @Message
    String yes();

    @Message
    String no();

    @Message
    String nothing();

    @Message
    String numbered(String label, String number);

    @Message
    String part(ProjectField.Part part);

    @Message
    String field(ProjectField field);

    @Message
    String cell(RowCell cell);
}
