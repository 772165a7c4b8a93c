package org.biaogan.metrics.webhook;

/**
 * A delivery that was taken to be attempted.
 *
 * @param attempt counts from 1
 * @param active false where its webhook is switched off or out of use meanwhile
 */
record DueDelivery(
        long id, int attempt, String event, String kind, String body, String url, String secret, boolean active) {

    static DueDelivery of(Object[] row) {
        return new DueDelivery(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (Boolean) row[7]);
    }
}
