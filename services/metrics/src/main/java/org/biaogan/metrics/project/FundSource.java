package org.biaogan.metrics.project;

/** Where the money for a project comes from (资金来源). */
public enum FundSource {
    CENTRAL,
    PROVINCIAL,
    CITY,
    ZONE,
    BOND,
    LOAN,
    ENTERPRISE,
    FOREIGN,
    OTHER
}
