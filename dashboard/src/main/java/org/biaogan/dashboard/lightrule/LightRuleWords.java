package org.biaogan.dashboard.lightrule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of light rules. */
@MessageBundle("lightrule")
public interface LightRuleWords {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String all();

    @Message
    String rules();

    @Message
    String edition(String version, String from, String known);

    @Message
    String retired();

    @Message
    String revise();

    @Message
    String presets();

    @Message
    String presetsLead();

    @Message
    String usePreset();

    @Message
    String shipped(String version, String from);

    @Message
    String cannotUse(String refusal);

    @Message
    String quantity(Quantity quantity);

    @Message
    String quantityDeviation();

    @Message
    String quantityActual();

    @Message
    String quantityPeerGap();

    @Message
    String inARow(int months, String quantity, String bounds);

    @Message
    String and(String one, String other);

    @Message
    String otherwise();

    @Message
    String add();

    @Message
    String reviseTitle(String code);

    @Message
    String code();

    @Message
    String name();

    @Message
    String nameEn();

    @Message
    String effectiveFrom();

    @Message
    String effectiveFromNote();

    @Message
    String reason();

    @Message
    String bands();

    @Message
    String bandsNote();

    @Message
    String light();

    @Message
    String months();

    @Message
    String rowQuantity();

    @Message
    String row();

    @Message
    String unused();

    @Message
    String place(int place);

    @Message
    String save();

    @Message
    String trouble();

    @Message
    String incomplete();

    @Message
    String noDay();

    @Message
    String unreadable(int row);
}
