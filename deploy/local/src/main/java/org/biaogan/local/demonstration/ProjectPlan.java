package org.biaogan.local.demonstration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * An invented project as it is written down.
 *
 * @param begins months from this month to the planned start
 * @param months planned length
 * @param pace physical progress against the plan; 1 where it keeps to it
 * @param spends money completed against the plan
 * @param funded money in place against the plan
 * @param later by how many months its end was put off, each time
 * @param why why it was put off
 * @param paper whether it reports money and shows nothing for it
 * @param pending whether its last report waits for approval
 * @param milestones whether its nodes are planned and followed
 * @param slip days by which its later nodes slip
 * @param met keys of the conditions that are met
 * @param owed conditions that are not, by key
 * @param visits days ago on which somebody was there
 * @param confidence a reviewer's, from 1 to 5; null where nobody judged
 */
record ProjectPlan(
        String code,
        String name,
        String nameEn,
        String unit,
        String responsible,
        String owner,
        String leader,
        String handler,
        String sector,
        String chainLink,
        String theme,
        String nature,
        String level,
        boolean flagship,
        long total,
        String stage,
        int begins,
        int months,
        double pace,
        double spends,
        double funded,
        List<Integer> later,
        String why,
        boolean paper,
        boolean pending,
        boolean milestones,
        int slip,
        String slipReason,
        List<String> met,
        Map<String, Owed> owed,
        List<Integer> visits,
        Integer confidence,
        String judgement) {

    /**
     * A condition that somebody owes.
     *
     * @param by the code of the unit
     * @param promised days from today to the day it is promised for
     */
    record Owed(String by, int promised) {}

    YearMonth start(LocalDate today) {
        return YearMonth.from(today).plusMonths(begins);
    }

    /** Whether it has begun and reports what it does. */
    boolean isBegun() {
        return !stage.equals("RESERVE") && !stage.equals("APPROVED");
    }

    boolean isDone() {
        return List.of("COMPLETED", "IN_PRODUCTION", "AT_CAPACITY").contains(stage);
    }

    boolean isProducing() {
        return List.of("IN_PRODUCTION", "AT_CAPACITY").contains(stage);
    }

    /** The share of a project that is planned to be there after some of its months: slow, fast, slow. */
    double plannedShare(double elapsed) {
        double way = Math.max(0, Math.min(1, elapsed / months));
        return way * way * (3 - 2 * way);
    }
}
