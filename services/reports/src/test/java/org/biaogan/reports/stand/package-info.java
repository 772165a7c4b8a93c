/**
 * What stands around the service in tests: PostgreSQL, keys and tokens, the metrics service's stand-in.
 * Way in: the stands start by themselves with the first test on the whole service.
 */
package org.biaogan.reports.stand;
