package org.biaogan.dashboard.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the overview. */
@MessageBundle("board")
public interface BoardWords {

    @Message
    String title(String unit, String period);

    @Message
    String asOf();

    @Message
    String figureIds();

    @Message
    String filter();

    @Message
    String unit();

    @Message
    String allUnits();

    @Message
    String period();

    @Message
    String latest();

    @Message
    String theme();

    @Message
    String allThemes();

    @Message
    String apply();

    @Message
    String card();

    @Message
    String everybody();

    @Message
    String csv();

    @Message
    String summary();

    @Message
    String caption();

    @Message
    String standing();

    @Message
    String indicator();

    @Message
    String indicatorCode();

    @Message
    String nature();

    @Message
    String actual();

    @Message
    String unitOfMeasure();

    @Message
    String remark();

    @Message
    String target();

    @Message
    String completion();

    @Message
    String expected();

    @Message
    String deviation();

    @Message
    String deviationUnit();

    @Message
    String growth();

    @Message
    String growthPublished();

    @Message
    String growthImplied();

    /** The time that the actual is of, such as January to October. */
    @Message
    String covers();

    @Message
    String growthPeriod();

    @Message
    String growthRemark();

    @Message
    String growthNote();

    @Message
    String source();

    @Message
    String sourceName();

    @Message
    String releasedOn();

    @Message
    String answerable();

    @Message
    String empty();

    @Message
    String only(String standing);

    @Message
    String everything();

    @Message
    String full(int rows);

    @Message
    String sortBy(String column);

    @Message
    String flagshipOnly();

    @Message
    String flagship();

    @Message
    String pending(int count);
}
