package org.biaogan.dashboard.visit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of visits. */
@MessageBundle("visit")
public interface VisitWords {
    @Message
    String title();

    @Message
    String newTitle();

    @Message
    String add();

    @Message
    String recorded();

    @Message
    String filter();

    @Message
    String unit();

    @Message
    String allUnits();

    @Message
    String project();

    @Message
    String official();

    @Message
    String everybody();

    @Message
    String from();

    @Message
    String to();

    @Message
    String apply();

    @Message
    String caption();

    @Message
    String none();

    @Message
    String on();

    @Message
    String seen();

    @Message
    String photos();

    @Message
    String found();

    @Message
    String solved();

    @Message
    String recordedBy();

    @Message
    String pages();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String choose();

    @Message
    String nobodyYet();

    @Message
    String at();

    @Message
    String photosNote();

    @Message
    String photosTogether();

    @Message
    String photosKept(int count);

    @Message
    String photoTooLarge();

    @Message
    String place();

    @Message
    String longitude();

    @Message
    String latitude();

    @Message
    String locate();

    @Message
    String foundNumber(int number);

    @Message
    String foundTitle();

    @Message
    String foundDescription();

    @Message
    String foundOwner();

    @Message
    String foundDeadline();

    @Message
    String solvedNumber(int number);

    @Message
    String solvedText();

    @Message
    String solvedProblem();

    @Message
    String send();

    @Message
    String sendNote();

    @Message
    String trouble();

    @Message
    String keptTitle();

    @Message
    String stateKept();

    @Message
    String stateSending();

    @Message
    String stateSent();

    @Message
    String stateRefused();

    @Message
    String hintLater();

    @Message
    String hintLogin();

    @Message
    String hintLoginLink();

    @Message
    String hintOther();

    @Message
    String change();

    @Message
    String discard();

    @Message
    String discardConfirm();

    @Message
    String moreProjects(int count);

    @Message
    String list();
}
