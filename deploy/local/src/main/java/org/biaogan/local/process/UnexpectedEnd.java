package org.biaogan.local.process;

/** A process that should live as long as the run has ended before. */
public final class UnexpectedEnd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnexpectedEnd(String sentence) {
        super(sentence);
    }
}
