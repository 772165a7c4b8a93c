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
    String figureIds();

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
    String reason();

    @Message
    String published();

    @Message
    String csv();

    @Message
    String back();

    @Message
    String missing();

    @Message
    String forecastLine();

    @Message
    String scenarioLine();

    @Message
    String bandName(String coverage);

    @Message
    String trajectory();

    @Message
    String trajectoryUsed(String kind);

    @Message
    String trajectoryFrom(String kind, String years);

    @Message
    String trajectoryInstead(String asked, String used);

    @Message
    String trajectoryCaption();

    @Message
    String growthTitle();

    @Message
    String growthTimes(String growth, String actual);

    @Message
    String growthRemark();

    @Message
    String growthNote();

    @Message
    String covers();

    @Message
    String growthPeriod();

    @Message
    String difference();

    @Message
    String rollUp();

    @Message
    String onlyChildren(String sum);

    @Message
    String childrenAgree(String reported);

    @Message
    String childrenDiffer(String reported, String sum, String difference);

    @Message
    String childrenMissing(String units);

    @Message
    String count();

    @Message
    String howComputed();

    @Message
    String sources();

    @Message
    String flagship();
}
