package org.biaogan.dashboard.assessment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for standings, statuses and the sentence that says why; the texts stand in {@code messages/assessment*.properties}. */
@MessageBundle("assessment")
public interface AssessmentWords {

    @Message
    String standing(Standing standing);

    @Message
    String meaning(Standing standing);

    @Message
    String status(ObservationStatus status);

    @Message
    String nature(Nature nature);

    @Message
    String trajectory(TrajectoryKind kind);

    @Message
    String includedInFebruary();

    @Message
    String includesJanuary();

    @Message
    String summed();

    @Message
    String summedUnits();

    @Message
    String implied(String growth);

    @Message
    String ofMonth();

    @Message
    String ofQuarter();

    /** What a growth is called that is of the month or quarter alone. */
    @Message
    String growthOf(String growth, String span);

    @Message
    String note();

    @Message
    String points();

    @Message
    String places();

    @Message
    String whyCompletion(String period, String actual, String target, String completion);

    @Message
    String whyCeiling(String period, String actual, String target, String completion);

    @Message
    String whyStock(String period, String actual, String target, String completion);

    @Message
    String whyRate(String period, String actual, String target);

    @Message
    String whyRank(String period, String actual, String target);

    @Message
    String whyRange(String period, String actual, String low, String high);

    @Message
    String expectedIs(String trajectory, String expected);

    @Message
    String ahead(String distance);

    @Message
    String behind(String distance);

    @Message
    String even();

    @Message
    String better(String distance);

    @Message
    String worse(String distance);

    @Message
    String atTarget();

    @Message
    String inside();

    @Message
    String outside(String distance);

    @Message
    String rule(String code, String version);

    @Message
    String met();

    @Message
    String noTarget();

    @Message
    String notDue(String day);

    @Message
    String januaryNotDue();

    @Message
    String late(String day);

    @Message
    String noData();

    @Message
    String unjudged(String period, String actual, String target);
}
