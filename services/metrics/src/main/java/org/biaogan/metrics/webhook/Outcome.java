package org.biaogan.metrics.webhook;

/**
 * How an attempt ended.
 *
 * @param status what the subscriber answered, by HTTP; null where it did not
 * @param error why there was no answer; null where there was one
 * @param isFinal whether trying again would make no difference
 */
record Outcome(DueDelivery delivery, Integer status, String error, boolean isFinal) {

    private static final int FIRST_SUCCESS = 200;
    private static final int LAST_SUCCESS = 299;

    static Outcome answered(DueDelivery delivery, int status) {
        return new Outcome(delivery, status, null, false);
    }

    static Outcome failed(DueDelivery delivery, String error) {
        return new Outcome(delivery, null, error, false);
    }

    static Outcome switchedOff(DueDelivery delivery) {
        return new Outcome(delivery, null, "The webhook is switched off.", true);
    }

    boolean isSuccess() {
        return status != null && status >= FIRST_SUCCESS && status <= LAST_SUCCESS;
    }
}
