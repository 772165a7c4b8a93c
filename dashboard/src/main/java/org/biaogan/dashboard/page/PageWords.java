package org.biaogan.dashboard.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.biaogan.dashboard.knowledge.KnownOn;

/** Words of the layout, the notices and the error pages. */
@MessageBundle("page")
public interface PageWords {

    @Message
    String product();

    @Message
    String tagline();

    @Message
    String skip();

    @Message
    String navigation();

    @Message
    String group(SectionGroup group);

    @Message
    String section(Section section);

    @Message
    String signOut();

    @Message
    String otherLanguage();

    @Message
    String demonstration();

    @Message
    String stale(String takenAt);

    @Message
    String knownOn(String moment);

    @Message
    String knownOnLabel();

    @Message
    String knownOnHint();

    @Message
    String knownFault(KnownOn.Fault fault);

    @Message
    String backToNow();

    @Message
    String retry();

    @Message
    String backToBoard();

    @Message
    String errorTitle(ErrorKind kind);

    @Message
    String errorText(ErrorKind kind);

    @Message
    String serviceSays();

    @Message
    String errorNumber(String id);

    @Message
    String figureLink();

    @Message
    String notSaved();

    @Message
    String changedMeanwhile();

    @Message
    String changedShown();

    @Message
    String partOutage();

    @Message
    String partForbidden();

    @Message
    String partMissing();
}
