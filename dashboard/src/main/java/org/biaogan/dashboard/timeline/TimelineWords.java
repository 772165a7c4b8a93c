package org.biaogan.dashboard.timeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the timeline. */
@MessageBundle("timeline")
public interface TimelineWords {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String filter();

    @Message
    String unit();

    @Message
    String allUnits();

    @Message
    String from();

    @Message
    String to();

    @Message
    String everything();

    @Message
    String apply();

    @Message
    String caption();

    @Message
    String project();

    @Message
    String axis();

    @Message
    String none();

    @Message
    String keys();

    @Message
    String keyPlanned();

    @Message
    String keyActual();

    @Message
    String keyToday();

    @Message
    String today(String day);

    @Message
    String tally(int count, long late);

    @Message
    String stop();

    @Message
    String plannedBar(String from, String to);

    @Message
    String actualBar(String from, String to);

    @Message
    String openBar(String from);

    @Message
    String later(long days);

    @Message
    String earlier(long days);

    @Message
    String nodeHead();

    @Message
    String stateHead();

    @Message
    String dayHead();

    @Message
    String plannedHead();

    @Message
    String slipHead();

    @Message
    String nodesOf(String project);

    @Message
    String pages();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String node(NodeState state);
}
