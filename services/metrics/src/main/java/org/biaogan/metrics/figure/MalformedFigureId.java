package org.biaogan.metrics.figure;

/** A text that is the id of no figure, or that somebody mistyped. */
public class MalformedFigureId extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    MalformedFigureId(String message) {
        super(message);
    }
}
