package org.biaogan.local.run;

/** The run does not start; the message is the sentence that says why and what to do. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Refusal(String sentence, int exitCode) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /** The command line is wrong. */
    static Refusal usage(String sentence) {
        return new Refusal(sentence + " Try: deploy/local/run --help", 2);
    }

    /** The machine is not as it has to be. */
    static Refusal because(String sentence) {
        return new Refusal(sentence, 1);
    }

    public int exitCode() {
        return exitCode;
    }
}
