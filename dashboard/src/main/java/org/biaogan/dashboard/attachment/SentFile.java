package org.biaogan.dashboard.attachment;

import java.nio.file.Path;

/** A file as it came from a visitor, lying on the dashboard's disk for the time of the request. */
public record SentFile(String name, Path path) {}
