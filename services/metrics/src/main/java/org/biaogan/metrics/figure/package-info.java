/**
 * What a number shown anywhere is called (数据编号): its kind, and an id short enough to print that says what to look up.
 * Way in: {@code FigureId}, {@code FigureKind}, {@code NumberRegister}, {@code SubjectIdReader}. Leans on indicator and unit.
 */
package org.biaogan.metrics.figure;
