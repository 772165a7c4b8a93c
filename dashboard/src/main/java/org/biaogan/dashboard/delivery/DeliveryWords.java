package org.biaogan.dashboard.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.biaogan.dashboard.project.ProjectLight;

/** Words of a project's progress against its plan. */
@MessageBundle("delivery")
public interface DeliveryWords {

    @Message
    String title();

    @Message
    String chartLabel();

    @Message
    String tableCaption(String moneyUnit);

    @Message
    String table();

    @Message
    String period();

    @Message
    String timePlan();

    @Message
    String moneyPlan();

    @Message
    String completed();

    @Message
    String inPlace();

    @Message
    String physical();

    @Message
    String nothing();

    @Message
    String why();

    @Message
    String byRule(String code, String version);

    @Message
    String behind(String period, String physical, String expected, String distance);

    @Message
    String ahead(String period, String physical, String expected, String distance);

    @Message
    String onPlan(String period, String physical, String expected);

    @Message
    String meaning(ProjectLight light);

    @Message
    String indices();

    @Message
    String spi();

    @Message
    String cpi();

    @Message
    String paper();

    @Message
    String confidence();

    @Message
    String nobody();

    @Message
    String history();

    @Message
    String historyCaption();

    @Message
    String statedOn();

    @Message
    String statedBy();

    @Message
    String signed(String by, String on);

    @Message
    String disagrees(String light, String word);

    @Message
    String level(ConfidenceLevel level);

    @Message
    String judge();

    @Message
    String levelHead();

    @Message
    String reason();

    @Message
    String save();

    @Message
    String refused();
}
