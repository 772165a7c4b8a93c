/**
 * How figures, periods and moments are written for a reader: rounded once, half-up, in the words of a language.
 * Way in: {@link org.biaogan.dashboard.figure.FigureText} and {@link org.biaogan.dashboard.figure.PeriodText}.
 * Collaborators: the language feature only.
 */
package org.biaogan.dashboard.figure;
