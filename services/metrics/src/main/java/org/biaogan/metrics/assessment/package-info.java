/**
 * Where each target stands (完成情况): boards of a period, and the whole story of one indicator of one unit.
 * Way in: {@code AssessmentBoard}, {@code AssessmentStory}. Gathers what the other features know; the arithmetic is that
 * of progress and comparison.
 */
package org.biaogan.metrics.assessment;
