package org.biaogan.metrics.meeting;

import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.matter.Charge;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Requirements;

/**
 * A decision of a meeting as a caller sends it (议定事项).
 *
 * @param number its place among the meeting's decisions, from 1
 * @param text what was decided
 * @param owner the code of the unit that is to do it
 * @param official the code of the official who is to
 * @param deadline the last day for it
 * @param project the code of the project it is about; absent where it is about none
 */
public record NewDecision(
        Integer number, String text, String owner, String official, LocalDate deadline, String project) {

    /** What is wrong with it, at its place in the list. */
    List<Fault> faults(String place) {
        return new Requirements()
                        .given("number", number)
                        .rule(
                                number == null || number > 0 && number < 10_000,
                                "number",
                                "OUT_OF_RANGE",
                                "Numbers begin with 1.")
                        .text("text", text)
                        .code("owner", owner)
                        .optionalCode("official", official)
                        .given("deadline", deadline)
                        .optionalCode("project", project)
                        .faults()
                        .stream()
                        .map(fault -> fault.within(place))
                        .toList();
    }

    Charge charge() {
        return new Charge(owner, official, deadline, null);
    }
}
