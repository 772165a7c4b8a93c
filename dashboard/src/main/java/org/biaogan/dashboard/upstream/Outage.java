package org.biaogan.dashboard.upstream;

/** A service gave no usable answer: down, too slow, overloaded, or not speaking the contract. */
public class Outage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Service service;

    public Outage(Service service, Throwable cause) {
        super(service.code() + " gave no usable answer: " + cause, cause);
        this.service = service;
    }

    /** Which one. */
    public Service service() {
        return service;
    }

    /** Whether a failed call is an outage: whatever is not a refusal. */
    public static boolean isOutage(Throwable failure) {
        return !(failure instanceof Refusal);
    }
}
