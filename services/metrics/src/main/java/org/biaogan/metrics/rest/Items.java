package org.biaogan.metrics.rest;

import java.util.List;

/** Every list answers this object, never a bare array, so that it can grow. */
public record Items<T>(List<T> items) {}
