package org.biaogan.dashboard.ranking;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of ranks and contributions. */
@MessageBundle("ranking")
public interface RankingWords {

    @Message
    String title(String group, String indicator);

    @Message
    String contributionTitle(String unit, String indicator);

    @Message
    String asOf();

    @Message
    String filter();

    @Message
    String group();

    @Message
    String indicator();

    @Message
    String period();

    @Message
    String periodHint();

    @Message
    String rankedBy();

    @Message
    String apply();

    @Message
    String by(RankedBy by);

    @Message
    String impliedGrowth();

    @Message
    String points();

    @Message
    String compared(String period, String of);

    @Message
    String place();

    @Message
    String tied();

    @Message
    String unit();

    @Message
    String external();

    @Message
    String previous();

    @Message
    String change();

    @Message
    String up(String places);

    @Message
    String down(String places);

    @Message
    String same();

    @Message
    String without();

    @Message
    String why(Unranked why);

    @Message
    String nothing();

    @Message
    String empty();

    @Message
    String toContributions();

    @Message
    String toRanks();

    @Message
    String level();

    @Message
    String earlier();

    @Message
    String contribution();

    @Message
    String share();

    @Message
    String rest();

    @Message
    String total();

    @Message
    String published();

    @Message
    String noParts();
}
