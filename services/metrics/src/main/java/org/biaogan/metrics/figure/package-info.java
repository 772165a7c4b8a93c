/**
 * What a number shown anywhere is called (数据编号): its kind, and an id short enough to print that says what to look up.
 * Way in: {@code FigureId}, {@code FigureKind}, {@code NumberRegister}. Needs no other feature.
 */
package org.biaogan.metrics.figure;
