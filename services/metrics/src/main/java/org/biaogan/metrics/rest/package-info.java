/**
 * How the service speaks HTTP: faults and problems, lists and pages, entity tags, plain decimals.
 * Way in: {@code Rejected}, {@code Page}, {@code Listing}. Needs no other feature.
 */
package org.biaogan.metrics.rest;
