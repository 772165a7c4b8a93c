package org.biaogan.metrics.target;

import java.util.List;

/** The points of a CUSTOM trajectory as the database keeps them, which takes objects only. */
record StoredPoints(List<TrajectoryPoint> points) {}
