/**
 * What is different from an earlier instant (变化): lights that turned, numbers revised, new and late, per unit and official.
 * Way in: {@code ChangeLog}. Leans on assessment for standings and on observation for numbers.
 */
package org.biaogan.metrics.change;
