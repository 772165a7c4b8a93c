/**
 * Observations as other systems read them: SDMX-CSV 2.0, as a stream.
 * Way in: {@code SdmxExport}. Leans on observation and indicator; the way back leads through intake.
 */
package org.biaogan.metrics.exchange;
