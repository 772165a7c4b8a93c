package org.biaogan.dashboard.lifecycle;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a project's stages. */
@MessageBundle("lifecycle")
public interface LifeWords {

    @Message
    String title();

    @Message
    String caption();

    @Message
    String on();

    @Message
    String step();

    @Message
    String stages();

    @Message
    String by();

    @Message
    String reason();

    @Message
    String file(int number);

    @Message
    String none();

    @Message
    String action(StageAction action);

    @Message
    String waitsFor(String action, String missing);

    @Message
    String owed(String name, String unit);

    @Message
    String noChecklist();

    @Message
    String ownExemption(String name);

    @Message
    String needs(String action, String what);

    @Message
    String both(String one, String other);

    @Message
    String evidenceShort();

    @Message
    String evidence();

    @Message
    String take();

    @Message
    String save();

    @Message
    String refused();
}
