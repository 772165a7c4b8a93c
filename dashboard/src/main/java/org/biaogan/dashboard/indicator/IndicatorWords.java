package org.biaogan.dashboard.indicator;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of an indicator's page. */
@MessageBundle("indicator")
public interface IndicatorWords {

    @Message
    String actualLine();

    @Message
    String expectedLine();

    @Message
    String why();

    @Message
    String figures();

    @Message
    String asOf();

    @Message
    String unit();

    @Message
    String indicatorCode();

    @Message
    String indicator();

    @Message
    String period();

    @Message
    String value();

    @Message
    String unitOfMeasure();

    @Message
    String target();

    @Message
    String floor();

    @Message
    String stretch();

    @Message
    String perMonth();

    @Message
    String expectedValue();

    @Message
    String expected();

    @Message
    String completion();

    @Message
    String deviation();

    @Message
    String growth();

    @Message
    String growthPublished();

    @Message
    String growthImplied();

    @Message
    String statusCode();

    @Message
    String status();

    @Message
    String source();

    @Message
    String releasedOn();

    @Message
    String definition();

    @Message
    String curve();

    @Message
    String chartLabel(String name);

    @Message
    String series();

    @Message
    String seriesCaption(String name);

    @Message
    String open();

    @Message
    String answerable();

    @Message
    String nobody();

    @Message
    String name();

    @Message
    String titleHead();

    @Message
    String phone();

    @Message
    String corrections();

    @Message
    String correctionsCaption();

    @Message
    String noCorrections();

    @Message
    String reason();

    @Message
    String recordedBy();

    @Message
    String knownFrom();

    @Message
    String knownTo();

    @Message
    String current();

    @Message
    String published();

    @Message
    String csv();

    @Message
    String back();

    @Message
    String missing();
}
