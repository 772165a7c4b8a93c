package org.biaogan.metrics.project;

import java.math.BigDecimal;

/**
 * One part of a project's total investment (投资构成).
 *
 * @param amount in the project's unit of money
 */
public record Funding(FundSource source, BigDecimal amount) {}
