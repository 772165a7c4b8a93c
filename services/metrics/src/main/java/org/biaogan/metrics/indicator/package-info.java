/**
 * What is measured (指标): the catalogue of indicators and the words that say what kind of number each is.
 * Way in: {@code IndicatorCatalogue}. Leans on period, theme, light and vintage.
 */
package org.biaogan.metrics.indicator;
