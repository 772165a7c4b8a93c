package org.biaogan.dashboard.outlook;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for the rest of the year, forecasts and scenarios. */
@MessageBundle("outlook")
public interface OutlookWords {

    @Message
    String rest();

    @Message
    String restUnknown();

    @Message
    String restNumbers();

    @Message
    String remaining();

    @Message
    String perMonth();

    @Message
    String meanPerMonth();

    @Message
    String multipleOfMean();

    @Message
    String bestMonth();

    @Message
    String multipleOfBest();

    @Message
    String requiredGrowth();

    @Message
    String meanError();

    @Message
    String linearError();

    @Message
    String intervalsHeld();

    @Message
    String remains(int months, String remaining, String perMonth);

    @Message
    String allowance(int months, String remaining, String perMonth);

    @Message
    String nothingRemains(String beyond);

    @Message
    String ceilingPassed(String beyond);

    @Message
    String fellShort(String remaining);

    @Message
    String allowanceUnused(String remaining);

    @Message
    String paces(String clauses);

    @Message
    String ofMean(String mean, String multiple);

    @Message
    String ofBest(String period, String best, String multiple);

    @Message
    String mustGrow(String growth);

    @Message
    String mayFall(String growth);

    @Message
    String credibilityOf();

    @Message
    String credibility(Credibility credibility);

    @Message
    String ceilingCredibility(Credibility credibility);

    @Message
    String forecast();

    @Message
    String yearEnd();

    @Message
    String interval(String coverage);

    @Message
    String about(String percent);

    @Message
    String over(String percent);

    @Message
    String under(String percent);

    @Message
    String chance(String percent, String likelihood);

    @Message
    String likelihood(Likelihood likelihood);

    @Message
    String method(String name, String version);

    @Message
    String methodFrom(String name, String version, String years);

    @Message
    String record(int of, String error, String linear, int within);

    @Message
    String details();

    @Message
    String stepsCaption();

    @Message
    String pastCaption();

    @Message
    String year();

    @Message
    String period();

    @Message
    String wasForecast();

    @Message
    String came();

    @Message
    String error();

    @Message
    String inside();

    @Message
    String hit();

    @Message
    String missed();

    @Message
    String scenario();

    @Message
    String scenarioLead();

    @Message
    String how(ScenarioForm.How how);

    @Message
    String howLabel();

    @Message
    String number();

    @Message
    String work();

    @Message
    String notANumber();

    @Message
    String outage();

    @Message
    String wouldEnd(String yearEnd);

    @Message
    String wouldReach(String yearEnd, String completion);

    @Message
    String wouldFallShort(String yearEnd, String completion, String shortfall);

    @Message
    String storedNowhere();
}
